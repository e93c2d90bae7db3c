-- Three doses on strictly later days, the third within the journey and less than 12 months after the first.
-- The latest second dose before a third, and the latest first dose before that, are the nearest to it.
dose as (
  select client, day, dose from vaccinations where vaccine = 'hepatitis-b' and status is null),
third as (
  select j.client, j.number, t.day as third_day, max(s.day) as second_day
  from journey j
  join dose t on t.client = j.client and t.dose = 3
    and t.day >= j.start_day and t.day <= coalesce(j.end_day, date '9999-12-31')
  join dose s on s.client = t.client and s.dose = 2 and s.day < t.day
  group by j.client, j.number, t.day),
whole as (
  select third.client, number, third_day, max(f.day) as first_day
  from third join dose f on f.client = third.client and f.dose = 1 and f.day < second_day
  group by third.client, number, third_day),
course as (
  select client, number, min(third_day) as won from whole
  where third_day < first_day + interval '12 months' group by client, number),
immune as (
  select distinct j.client, j.number, true as is_immune
  from journey j join vaccinations v on v.client = j.client and v.status = 'immune' and v.day < j.start_day),
found as (
  select * from journey left join course using (client, number) left join immune using (client, number)),
answered as (
  select client, number, 'hep-b' as outcome, 0 as part, verdict,
    case verdict when 1 then won when 2 then end_day when 3 then won end as day,
    case verdict when 1 then 'met' when 2 then 'journey-ended' when 3 then 'journey-open' else 'not-applicable' end as because
  from (
    select *, case when is_immune then 4 when won <= known then 1 when won > known then 3 when is_closed then 2 else 3 end as verdict
    from found) judged)
