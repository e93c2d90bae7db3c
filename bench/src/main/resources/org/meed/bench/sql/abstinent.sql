-- Two reviews without use of any presenting substance, at least 70 days and less than 12 months apart.
-- Of the earlier ones at least 70 days before a review, the last is the one least likely to be a year away.
review as (
  select j.client, j.number, t.day,
    substances is not null
      and (substances & 7 = 0 or opiates = 0) and (substances & 8 = 0 or crack = 0)
      and (substances & 16 = 0 or cocaine = 0) and (substances & 32 = 0 or amphetamines = 0)
      and (substances & 64 = 0 or cannabis = 0) and (substances & 128 = 0 or alcohol = 0)
      and (substances & 1792 = 0 or other = 0) as clean
  from journey j join top t on t.client = j.client
    and t.stage = 'review' and t.day >= j.start_day and t.day <= coalesce(j.end_day, date '9999-12-31')),
spaced as (
  select client, number, day, max(day) over (
      partition by client, number order by day
      range between unbounded preceding and interval '70 days' preceding) as clean_before
  from review where clean),
pair as (
  select client, number, min(day) as won from spaced
  where day < clean_before + interval '12 months' group by client, number),
found as (select * from journey left join pair using (client, number)),
answered as (
  select client, number, 'abstinent' as outcome, 0 as part, verdict,
    case verdict when 1 then won when 2 then end_day when 3 then won end as day,
    case verdict when 1 then 'met' when 2 then 'journey-ended' else 'journey-open' end as because
  from (
    select *, case when won <= known then 1 when won > known then 3 when is_closed then 2 else 3 end as verdict
    from found) judged)
