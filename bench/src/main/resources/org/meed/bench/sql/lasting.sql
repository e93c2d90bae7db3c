-- Completion, and no return before 3, 6, 9 and 12 months after it.
completion as (
  select *, case
      when not is_closed then 3
      when reason in ('completed-drug-free', 'completed-alcohol-free') then 1
      when reason = 'completed-occasional-user' and substances & 9 = 0 then 1
      else 2 end as verdict
  from journey),
comeback as (
  select client, number, triaged as day from episode where triaged is not null
  union all select client, number, started from episode
  union all select client, null, triaged from episodes where started is null and triaged is not null
  union all select client, null, day from custody where caseload in ('prison', 'dip')),
returned as (
  select c.client, c.number, min(r.day) as back
  from completion c join comeback r on r.client = c.client and r.day > c.end_day and r.number is distinct from c.number
  where c.verdict = 1 group by c.client, c.number),
part as (select 1 as part union all select 2 union all select 3 union all select 4),
stretch as (
  select c.client, c.number, c.verdict as completed, part, back, known,
    cast(end_day + part * interval '3 months' as date) as due
  from completion c cross join part left join returned r on r.client = c.client and r.number = c.number),
answered as (
  select client, number, 'completion' as outcome, 0 as part, verdict,
    case verdict when 3 then closes else end_day end as day,
    case verdict when 1 then 'met' when 2 then 'not-completed' else 'journey-open' end as because
  from completion
  union all
  select client, number, 'sustained', part - 1,
    case when completed = 3 then 3 when completed = 2 then 4
      when back < due then 2 when due <= known then 1 else 3 end,
    case when completed <> 1 then null when back < due then back else due end,
    case when completed = 3 then 'needs-open' when completed = 2 then 'not-applicable'
      when back < due then 'returned' when due <= known then 'met' else 'window-open' end
  from stretch)
