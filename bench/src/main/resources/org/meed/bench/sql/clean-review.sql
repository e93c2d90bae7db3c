-- The first review without use of any presenting substance.
clean as (
  select j.client, j.number, min(t.day) as won
  from journey j join top t on t.client = j.client
    and t.stage = 'review' and t.day >= j.start_day and t.day <= coalesce(j.end_day, date '9999-12-31')
  where (substances & 7 = 0 or opiates = 0) and (substances & 8 = 0 or crack = 0)
    and (substances & 16 = 0 or cocaine = 0) and (substances & 32 = 0 or amphetamines = 0)
    and (substances & 64 = 0 or cannabis = 0) and (substances & 128 = 0 or alcohol = 0)
    and (substances & 1792 = 0 or other = 0) and substances is not null
  group by j.client, j.number),
found as (select * from journey left join clean using (client, number)),
answered as (
  select client, number, 'clean-review' as outcome, 0 as part, verdict,
    case verdict when 1 then won when 2 then end_day when 3 then won end as day,
    case verdict when 1 then 'met' when 2 then 'journey-ended' else 'journey-open' end as because
  from (
    select *, case when won <= known then 1 when won > known then 3 when is_closed then 2 else 3 end as verdict
    from found) judged)
