-- All of national-2012 but offending: eight outcomes with their exceptions.
-- Three-valued logic is that of SQL: an answer that is not known satisfies no clause.
death as (select client, min(day) as died from deaths group by client),

-- The start and exit TOP: the nearest within 14 days, of two as near the earlier.
start_top as (
  select distinct on (j.client, j.number) j.client as of_client, j.number as of_number, t.*
  from journey j join top t on t.client = j.client and t.stage = 'start'
    and t.day between j.start_day - 14 and j.start_day + 14
  order by j.client, j.number, abs(t.day - j.start_day), t.day, t.tie),
exit_top as (
  select distinct on (j.client, j.number) j.client as of_client, j.number as of_number, t.*
  from journey j join top t on t.client = j.client and t.stage = 'exit'
    and t.day between j.end_day - 14 and j.end_day + 14
  order by j.client, j.number, abs(t.day - j.end_day), t.day, t.tie),

-- What each review shows.
review as (
  select j.client, j.number, t.day,
    substances is not null
      and (substances & 7 = 0 or t.opiates = 0) and (substances & 8 = 0 or t.crack = 0)
      and (substances & 16 = 0 or t.cocaine = 0) and (substances & 32 = 0 or t.amphetamines = 0)
      and (substances & 64 = 0 or t.cannabis = 0) and (substances & 128 = 0 or t.alcohol = 0)
      and (substances & 1792 = 0 or t.other = 0) as clean,
    substances is not null
      and (substances & 7 = 0 or case when s.opiates > 0 then t.opiates = 0 or s.opiates - t.opiates >= 13 else t.opiates < 13 end)
      and (substances & 8 = 0 or case when s.crack > 0 then t.crack = 0 or s.crack - t.crack >= 8 else t.crack < 8 end)
      and (substances & 16 = 0 or case when s.cocaine > 0 then t.cocaine = 0 or s.cocaine - t.cocaine >= 6 else t.cocaine < 6 end)
      and (substances & 32 = 0 or case when s.amphetamines > 0 then t.amphetamines = 0 or s.amphetamines - t.amphetamines >= 8 else t.amphetamines < 8 end)
      and (substances & 64 = 0 or case when s.cannabis > 0 then t.cannabis = 0 or s.cannabis - t.cannabis >= 12 else t.cannabis < 12 end)
      and (substances & 128 = 0 or case when s.alcohol > 0 then t.alcohol = 0 or s.alcohol - t.alcohol >= 11 else t.alcohol < 11 end)
      and (substances & 1792 = 0 or case when s.other > 0 then t.other = 0 or s.other - t.other >= 12 else t.other < 12 end) as better,
    t.injected = 0 as dry,
    not t.housing_problem and not t.eviction_risk as at_home,
    t.quality_of_life >= 14 as well
  from journey j
  join top t on t.client = j.client and t.stage = 'review'
    and t.day >= j.start_day and t.day <= coalesce(j.end_day, date '9999-12-31')
  left join start_top s on s.of_client = j.client and s.of_number = j.number),
spaced as (
  select *,
    max(day) filter (where clean) over earlier as clean_before,
    max(day) filter (where better) over earlier as better_before,
    max(day) filter (where dry) over earlier as dry_before,
    max(day) filter (where at_home) over earlier as at_home_before,
    max(day) filter (where well) over earlier as well_before
  from review
  window earlier as (partition by client, number order by day
      range between unbounded preceding and interval '70 days' preceding)),
pair as (
  select client, number,
    min(day) filter (where clean and day < clean_before + interval '12 months') as abstinent,
    min(day) filter (where better and day < better_before + interval '12 months') as use_improved,
    min(day) filter (where dry and day < dry_before + interval '12 months') as not_injecting,
    min(day) filter (where at_home and day < at_home_before + interval '12 months') as housed,
    min(day) filter (where well and day < well_before + interval '12 months') as wellbeing
  from spaced group by client, number),

-- Three doses, as in the question of its own.
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
  select client, number, min(third_day) as dosed from whole
  where third_day < first_day + interval '12 months' group by client, number),
immune as (
  select distinct j.client, j.number, true as is_immune
  from journey j join vaccinations v on v.client = j.client and v.status = 'immune' and v.day < j.start_day),

-- Whether each outcome applies (yes, no, unknown), and the day on which it is won.
told as (
  select j.*, d.died, p.abstinent, p.use_improved, p.not_injecting, p.wellbeing, c.dosed,
    coalesce(i.is_immune, false) as is_immune,
    case when x.housing_problem = false and x.eviction_risk = false
      then least(coalesce(p.housed, x.day), x.day) else p.housed end as housed,
    case when s.client is null
        or substances & 7 <> 0 and s.opiates is null or substances & 8 <> 0 and s.crack is null
        or substances & 16 <> 0 and s.cocaine is null or substances & 32 <> 0 and s.amphetamines is null
        or substances & 64 <> 0 and s.cannabis is null or substances & 128 <> 0 and s.alcohol is null
        or substances & 1792 <> 0 and s.other is null then null
      else substances & 7 <> 0 and s.opiates > 0 or substances & 8 <> 0 and s.crack > 0
        or substances & 16 <> 0 and s.cocaine > 0 or substances & 32 <> 0 and s.amphetamines > 0
        or substances & 64 <> 0 and s.cannabis > 0 or substances & 128 <> 0 and s.alcohol > 0
        or substances & 1792 <> 0 and s.other > 0 end as used,
    s.injected > 0 as injected,
    s.housing_problem or s.eviction_risk or coalesce(accommodation in ('urgent', 'problem'), false) as in_need,
    s.quality_of_life < 14 as unwell
  from journey j
  left join death d on d.client = j.client
  left join pair p on p.client = j.client and p.number = j.number
  left join course c on c.client = j.client and c.number = j.number
  left join immune i on i.client = j.client and i.number = j.number
  left join start_top s on s.of_client = j.client and s.of_number = j.number
  left join exit_top x on x.of_client = j.client and x.of_number = j.number),
interim as (
  select client, number, turn, start_day, end_day, is_closed, known, died, 'abstinent' as outcome, true as applies, abstinent as won from told
  union all select client, number, turn, start_day, end_day, is_closed, known, died, 'use-improved',
    case when substances is null then false else used end, use_improved from told
  union all select client, number, turn, start_day, end_day, is_closed, known, died, 'not-injecting', injected, not_injecting from told
  union all select client, number, turn, start_day, end_day, is_closed, known, died, 'housed', in_need, housed from told
  union all select client, number, turn, start_day, end_day, is_closed, known, died, 'wellbeing', unwell, wellbeing from told
  union all select client, number, turn, start_day, end_day, is_closed, known, died, 'hep-b', not is_immune, dosed from told),

-- Judged as if nothing had been earned before. "settled" is the day of a result that only waits.
judged as (
  select client, number, turn, start_day, end_day, died, outcome,
    case when applies = false then 4
      when applies is null and known >= start_day + 15 then 4
      when applies is null then 3
      when won > known then 3 when won is not null then 1 when is_closed then 2 else 3 end as verdict,
    case when applies then case when won is null and is_closed then end_day else won end end as day,
    case when applies = false then 'not-applicable'
      when applies is null and known >= start_day + 15 then 'no-start-top'
      when applies is null then 'start-top-awaited'
      when won > known then 'journey-open' when won is not null then 'met'
      when is_closed then 'journey-ended' else 'journey-open' end as because,
    case when applies then won end as settled
  from interim
  union all
  select client, number, turn, start_day, end_day, died, 'completion',
    case when not is_closed then 3 when completed then 1 else 2 end,
    case when is_closed then end_day else closes end,
    case when not is_closed then 'journey-open' when completed then 'met' else 'not-completed' end,
    case when is_closed then null else end_day end
  from (
    select *, coalesce(reason in ('completed-drug-free', 'completed-alcohol-free')
        or reason = 'completed-occasional-user' and substances & 9 = 0, false) as completed
    from told) ended),

-- A death excludes what was neither achieved by that day nor had become impossible before it.
outlived as (
  select client, number, turn, start_day, end_day, outcome, died,
    case when lost then 4 else verdict end as verdict,
    case when lost then died else day end as day,
    case when lost then 'died' else because end as because,
    verdict = 1 as completes
  from (
    select *, died is not null and case verdict
        when 1 then day > died when 2 then day >= died
        when 3 then coalesce(settled > died, true) else coalesce(day > died, false) end as lost
    from judged) weighed),

-- The last assessment for the outcome, or else the last for none, up to the day of the result.
assessed as (
  select distinct on (o.client, o.number, o.outcome) o.client, o.number, o.outcome, a.eligible,
    coalesce(a.band in ('very-low', 'low', 'medium', 'high', 'very-high'), false) as is_band
  from outlived o join assessments a on a.client = o.client and a.day <= o.day
    and (a.outcome = o.outcome or a.outcome is null)
  where o.verdict = 1
  order by o.client, o.number, o.outcome, (a.outcome is null), a.day desc, a.tie desc),
asked_of as (
  select o.client, o.number, o.turn, o.start_day, o.end_day, o.outcome, o.died, o.completes, o.day,
    case when o.verdict <> 1 or (a.eligible and a.is_band) then o.verdict else 4 end as verdict,
    case when o.verdict <> 1 then o.because when a.client is null then 'not-assessed'
      when a.eligible is distinct from true then 'not-eligible' when not a.is_band then 'no-band' else 'met' end as because
  from outlived o left join assessed a
    on a.client = o.client and a.number = o.number and a.outcome = o.outcome),

-- Nothing is earned twice within twelve months: journey after journey.
earning as (
  select client, outcome, turn, number, false as barred,
    case when verdict = 1 then end_day end as earned_end
  from asked_of where turn = 1
  union all
  select n.client, n.outcome, n.turn, n.number, barred_now,
    case when n.verdict = 1 and not barred_now then n.end_day else n.earned_end end
  from (
    select a.*, e.earned_end,
      coalesce(case when a.outcome = 'completion' then a.completes and a.end_day < e.earned_end + interval '12 months'
        else a.start_day < e.earned_end + interval '12 months' end, false) as barred_now
    from earning e join asked_of a on a.client = e.client and a.outcome = e.outcome and a.turn = e.turn + 1) n),
once as (
  select a.client, a.number, a.outcome, a.end_day, a.died,
    case when barred then 4 else verdict end as verdict,
    case when not barred then day
      when a.outcome = 'completion' then case when a.died < a.end_day then a.died else a.end_day end end as day,
    case when not barred then because
      when a.outcome = 'completion' and a.died < a.end_day then 'died' else 'paid-before' end as because
  from asked_of a join earning e on e.client = a.client and e.outcome = a.outcome and e.turn = a.turn),

-- No return before 3, 6, 9 and 12 months after a completion that is achieved.
comeback as (
  select client, number, triaged as day from episode where triaged is not null
  union all select client, number, started from episode
  union all select client, null, triaged from episodes where started is null and triaged is not null
  union all select client, null, day from custody where caseload in ('prison', 'dip')),
returned as (
  select c.client, c.number, min(r.day) as back
  from once c join comeback r on r.client = c.client and r.day > c.end_day and r.number is distinct from c.number
  where c.outcome = 'completion' and c.verdict = 1 group by c.client, c.number),
part as (select 1 as part union all select 2 union all select 3 union all select 4),
stretch as (
  select c.client, c.number, c.verdict as completed, c.died, part, back, known,
    cast(end_day + part * interval '3 months' as date) as due
  from once c cross join part cross join asked left join returned r on r.client = c.client and r.number = c.number
  where c.outcome = 'completion'),
lasted as (
  select client, number, part, died,
    case when completed in (2, 4) then 4 when completed = 3 then 3
      when back < due then 2 when due <= known then 1 else 3 end as verdict,
    case when completed <> 1 then null when back < due then back else due end as day,
    case when completed in (2, 4) then 'not-applicable' when completed = 3 then 'needs-open'
      when back < due then 'returned' when due <= known then 'met' else 'window-open' end as because
  from stretch),
lasted_outlived as (
  select client, number, part,
    case when lost then 4 else verdict end as verdict,
    case when lost then died else day end as day,
    case when lost then 'died' else because end as because
  from (
    select *, died is not null and case verdict
        when 1 then day > died when 2 then day >= died
        when 3 then coalesce(day > died, true) else coalesce(day > died, false) end as lost
    from lasted) weighed),
lasted_assessed as (
  select distinct on (o.client, o.number, o.part) o.client, o.number, o.part, a.eligible,
    coalesce(a.band in ('very-low', 'low', 'medium', 'high', 'very-high'), false) as is_band
  from lasted_outlived o join assessments a on a.client = o.client and a.day <= o.day
    and (a.outcome = 'sustained' or a.outcome is null)
  where o.verdict = 1
  order by o.client, o.number, o.part, (a.outcome is null), a.day desc, a.tie desc),
lasted_asked as (
  select o.client, o.number, o.part, o.day, o.because, o.verdict, a.client is null as unassessed, a.eligible, a.is_band,
    coalesce(bool_or(o.verdict = 1 and a.eligible and a.is_band) over (
      partition by o.client, o.number order by o.part rows unbounded preceding), false) as stands
  from lasted_outlived o left join lasted_assessed a
    on a.client = o.client and a.number = o.number and a.part = o.part),
answered as (
  select client, number, outcome, 0 as part, verdict, day, because from once
  union all
  select client, number, 'sustained', part - 1,
    case when verdict = 1 and not stands then 4 else verdict end,
    day,
    case when verdict <> 1 or stands then because when unassessed then 'not-assessed'
      when eligible is distinct from true then 'not-eligible' else 'no-band' end
  from lasted_asked)
