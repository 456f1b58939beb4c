-- The transaction by which one answer is taken, written for one alone: the API's statement takes several, and costs more than this for a single one.
-- $1 attempt, $2 hash of the token, $3 id of the row, $4 question, $5 id of the answer, $6 answer, $7 correct, $8 score, $9 now, $10 revision, $11 questions
with a as materialized (select * from attempts where id = $1::uuid for update),
asked as (
  select a.id, a.revision_id, r.quiz_id, coalesce(s.nickname, a.nickname, '') as nickname, a.token_hash, a.started_at, a.finished_at, a.due_at, a.preview,
    s.id as student_id, s.token_hash as student_token_hash, s.removed_at, s.extra_time_percent,
    q.title, q.code, q.opens_at, q.closes_at, q.attempts_allowed, q.feedback, q.time_limit_seconds, q.shuffle_questions, q.shuffle_options,
    x.id as assignment_id, x.opens_at as class_opens_at, x.closes_at as class_closes_at,
    (a.token_hash = $2 or coalesce(s.token_hash = $2, false)) and s.removed_at is null as fits
  from a join revisions r on r.id = a.revision_id join quizzes q on q.id = r.quiz_id
  left join students s on s.id = a.student_id left join assignments x on x.class_id = s.class_id and x.quiz_id = q.id
),
earlier as materialized (select * from responses where attempt_id = $1::uuid),
taken as (
  insert into responses (id, attempt_id, question_id, response_id, answer, correct, score, answered_at)
  select $3::uuid, asked.id, $4, $5::uuid, $6::jsonb, $7, $8, $9 from asked
  where asked.fits and asked.revision_id = $10::uuid and asked.finished_at is null
    and (asked.due_at is null or asked.due_at + interval '30 seconds' >= $9)
    and (asked.preview or coalesce(asked.class_closes_at, asked.closes_at) is null or coalesce(asked.class_closes_at, asked.closes_at) + interval '60 seconds' >= $9)
    and not exists (select 1 from earlier where question_id = $4 or response_id = $5::uuid)
  on conflict do nothing returning attempt_id
),
ended as (
  update attempts set finished_at = $9 from taken where attempts.id = taken.attempt_id and (select count(*) from earlier) + 1 >= $11
  returning attempts.id, attempts.revision_id, attempts.preview
),
counted as (insert into uncounted_attempts (attempt_id, revision_id) select id, revision_id from ended where not preview on conflict do nothing)
select asked.*, exists (select 1 from taken) as stored, exists (select 1 from ended) as ended,
  (select coalesce(json_agg(json_build_object('key', p.id, 'questionId', p.question_id, 'responseId', p.response_id, 'answer', p.answer, 'correct', p.correct, 'score', p.score,
    'answeredAt', floor(extract(epoch from p.answered_at) * 1000)) order by p.answered_at), '[]') from earlier p) as responses
from asked
