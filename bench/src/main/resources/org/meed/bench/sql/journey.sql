-- The treatment journeys in force: episodes joined over gaps of up to 21 days, numbered by their start.
-- Of each: what the first episode says, and why the last one ended.
episode as (
  select *, sum(case when started > reach + 21 then 1 else 0 end)
      over (partition by client order by started, tie rows unbounded preceding) + 1 as number
  from (
    select *, max(coalesce(discharged, date '9999-12-31'))
        over (partition by client order by started, tie rows between unbounded preceding and 1 preceding) as reach
    from episodes where started is not null) reached),
placed as (
  select *,
    row_number() over (partition by client, number order by started, tie) as nth,
    row_number() over (partition by client, number order by discharged desc nulls last, tie desc) as nth_last
  from episode),
joined as (
  select client, number,
    min(started) as start_day,
    nullif(max(coalesce(discharged, date '9999-12-31')), date '9999-12-31') as end_day,
    max(case when nth = 1 then substances end) as substances,
    max(case when nth = 1 then accommodation end) as accommodation,
    max(case when nth_last = 1 then reason end) as reason
  from placed group by client, number),
journey as (
  select *, end_day + 22 as closes, coalesce(end_day + 22 <= known, false) as is_closed,
    row_number() over (partition by client order by number) as turn
  from joined cross join asked
  where start_day >= date '2012-04-01' and start_day < date '2014-04-01'),
