/** The journal in rows for any SQLite tool: numbers, times, who, what; texts and names while they are not destroyed. */
export const journalViews = `
DROP VIEW IF EXISTS decisions;
DROP VIEW IF EXISTS conversations;
DROP VIEW IF EXISTS incidents;
DROP VIEW IF EXISTS dispatches;
DROP VIEW IF EXISTS broadcasts;
DROP VIEW IF EXISTS messages;
DROP VIEW IF EXISTS staff_names;
DROP VIEW IF EXISTS group_names;
DROP VIEW IF EXISTS journal;

CREATE VIEW journal AS
SELECT operation, seq, header ->> '$.at' AS at, header ->> '$.type' AS type, header ->> '$.actor.kind' AS actor_kind,
  header ->> '$.actor.id' AS actor_id, header ->> '$.actor.role' AS actor_role, header -> '$.data' AS data, body
FROM entries;

CREATE VIEW staff_names AS
SELECT operation, staff_id, name FROM (
  SELECT operation, data ->> '$.staffId' AS staff_id, body ->> '$.name' AS name,
    row_number() OVER (PARTITION BY operation, data ->> '$.staffId' ORDER BY seq DESC) AS newest
  FROM journal WHERE type = 'staff.enrolled'
) WHERE newest = 1;

CREATE VIEW group_names AS
SELECT j.operation, g.value ->> '$.groupId' AS group_id, g.value ->> '$.number' AS number,
  json_extract(j.body, '$.groups[' || g.key || '].name') AS name,
  json_extract(j.body, '$.groups[' || g.key || '].municipality') AS municipality
FROM journal j, json_each(j.data, '$.groups') g WHERE j.type = 'groups.imported';

CREATE VIEW messages AS
SELECT m.operation, row_number() OVER (PARTITION BY m.operation ORDER BY m.seq) AS number, m.seq, m.at AS received_at,
  g.number AS group_number, g.name AS group_name, m.data ->> '$.urgency' AS urgency, m.data ->> '$.called112' AS called_112,
  m.data ->> '$.source' AS source, m.body ->> '$.text' AS text, m.data ->> '$.adminId' AS admin_id,
  m.data ->> '$.messageId' AS message_id
FROM journal m
LEFT JOIN group_names g ON g.operation = m.operation AND g.group_id = m.data ->> '$.groupId'
WHERE m.type = 'message.forwarded';

CREATE VIEW dispatches AS
SELECT d.operation, row_number() OVER (PARTITION BY d.operation ORDER BY d.seq) AS number, d.seq, d.at AS sent_at,
  d.actor_id AS sent_by, s.name AS sent_by_name, d.data ->> '$.target' AS target, d.data ->> '$.priority' AS priority,
  d.data ->> '$.kind' AS kind, d.body ->> '$.summary' AS summary, d.body ->> '$.placeLabel' AS place,
  coalesce((SELECT CASE c.type WHEN 'dispatch.closed' THEN 'done' WHEN 'dispatch.turnedDown' THEN 'turned-down'
      WHEN 'dispatch.withdrawn' THEN 'withdrawn' ELSE c.data ->> '$.step' END
    FROM journal c WHERE c.operation = d.operation AND c.seq > d.seq
    AND c.type IN ('dispatch.advanced', 'dispatch.closed', 'dispatch.turnedDown', 'dispatch.withdrawn')
    AND c.data ->> '$.dispatchId' = d.data ->> '$.dispatchId' ORDER BY c.seq DESC LIMIT 1), 'sent') AS last_step,
  e.at AS ended_at, coalesce(e.data ->> '$.outcome', e.data ->> '$.reason', e.body ->> '$.reason') AS outcome,
  e.body ->> '$.text' AS outcome_text,
  (SELECT min(x.at) FROM journal x WHERE x.operation = d.operation AND x.type = 'dispatch.escalated'
    AND x.data ->> '$.dispatchId' = d.data ->> '$.dispatchId') AS escalated_at, d.data ->> '$.dispatchId' AS dispatch_id
FROM journal d
LEFT JOIN staff_names s ON s.operation = d.operation AND s.staff_id = d.actor_id
LEFT JOIN journal e ON e.operation = d.operation
  AND e.type IN ('dispatch.closed', 'dispatch.turnedDown', 'dispatch.withdrawn')
  AND e.data ->> '$.dispatchId' = d.data ->> '$.dispatchId'
WHERE d.type = 'dispatch.sent';

CREATE VIEW broadcasts AS
SELECT h.operation, CASE WHEN sent.seq IS NOT NULL
    THEN row_number() OVER (PARTITION BY h.operation, sent.seq IS NULL ORDER BY sent.seq) END AS number,
  h.seq, h.at AS held_at, sent.at AS sent_at, undone.at AS undone_at, h.actor_id AS held_by, s.name AS held_by_name,
  h.data ->> '$.template' AS template, coalesce(h.data ->> '$.redHanded', 0) AS red_handed,
  confirmed.actor_id AS confirmed_by, json_array_length(h.data, '$.adminIds') AS admins, h.body ->> '$.title' AS title,
  h.body ->> '$.text' AS text, (SELECT count(*) FROM journal r WHERE r.operation = h.operation
    AND r.type = 'broadcast.reminded' AND r.data ->> '$.broadcastId' = h.data ->> '$.broadcastId') AS reminders,
  ended.at AS ended_at, ended.data ->> '$.reason' AS ended_because,
  h.data ->> '$.messageId' AS message_id, h.data ->> '$.broadcastId' AS broadcast_id
FROM journal h
LEFT JOIN staff_names s ON s.operation = h.operation AND s.staff_id = h.actor_id
LEFT JOIN journal sent ON sent.operation = h.operation AND sent.type = 'broadcast.sent'
  AND sent.data ->> '$.broadcastId' = h.data ->> '$.broadcastId'
LEFT JOIN journal confirmed ON confirmed.operation = h.operation AND confirmed.type = 'broadcast.confirmed'
  AND confirmed.data ->> '$.broadcastId' = h.data ->> '$.broadcastId'
LEFT JOIN journal undone ON undone.operation = h.operation AND undone.type = 'broadcast.undone'
  AND undone.data ->> '$.broadcastId' = h.data ->> '$.broadcastId'
LEFT JOIN journal ended ON ended.operation = h.operation AND ended.type = 'broadcast.ended'
  AND ended.data ->> '$.broadcastId' = h.data ->> '$.broadcastId'
WHERE h.type = 'broadcast.held';

CREATE VIEW conversations AS
SELECT j.operation, j.seq, j.at, m.number AS message_number,
  CASE j.type WHEN 'message.asked' THEN 'question' ELSE 'reply' END AS kind, s.name AS staff_name, j.body ->> '$.text' AS text,
  j.body ->> '$.guardReason' AS guard_reason, j.data ->> '$.messageId' AS message_id
FROM journal j
LEFT JOIN messages m ON m.operation = j.operation AND m.message_id = j.data ->> '$.messageId'
LEFT JOIN staff_names s ON s.operation = j.operation AND s.staff_id = j.actor_id
WHERE j.type IN ('message.asked', 'message.replied');

CREATE VIEW incidents AS
WITH moves AS (
  SELECT j.operation, j.seq, each.value AS message_id, j.data ->> '$.incidentId' AS incident_id,
    row_number() OVER (PARTITION BY j.operation, each.value ORDER BY j.seq DESC) AS newest
  FROM journal j, json_each(j.data, '$.messageIds') each WHERE j.type IN ('incident.joined', 'incident.split')
), opened AS (
  SELECT operation, data ->> '$.incidentId' AS incident_id, min(seq) AS seq, min(at) AS at
  FROM journal WHERE type = 'incident.joined' GROUP BY operation, data ->> '$.incidentId'
)
SELECT o.operation, row_number() OVER (PARTITION BY o.operation ORDER BY o.seq) AS number, o.at AS opened_at,
  (SELECT t.body ->> '$.title' FROM journal t WHERE t.operation = o.operation AND t.type = 'incident.joined'
    AND t.data ->> '$.incidentId' = o.incident_id AND t.body ->> '$.title' <> '' ORDER BY t.seq DESC LIMIT 1) AS title,
  (SELECT CASE c.type WHEN 'incident.closed' THEN c.at END FROM journal c WHERE c.operation = o.operation
    AND c.type IN ('incident.closed', 'incident.reopened') AND c.data ->> '$.incidentId' = o.incident_id
    ORDER BY c.seq DESC LIMIT 1) AS closed_at,
  (SELECT group_concat(number, ', ') FROM (SELECT m.number FROM moves v
    JOIN messages m ON m.operation = v.operation AND m.message_id = v.message_id
    WHERE v.operation = o.operation AND v.incident_id = o.incident_id AND v.newest = 1 ORDER BY m.number)) AS message_numbers,
  o.incident_id
FROM opened o;

CREATE VIEW decisions AS
WITH decided AS (
  SELECT j.operation, j.seq, j.at, substr(j.type, 1, instr(j.type, '.') - 1) AS kind, each.value AS message_id, j.actor_id AS staff_id,
    coalesce(j.body ->> '$.summary', j.body ->> '$.text') AS text
  FROM journal j, json_each(j.data, '$.messageIds') each
  WHERE j.type IN ('dispatch.sent', 'dispatch.informationAdded', 'feedback.sent')
  UNION ALL
  SELECT j.operation, j.seq, j.at, 'waiver', each.value, j.actor_id,
    (j.data ->> '$.reason') || coalesce(': ' || nullif(j.body ->> '$.text', ''), '')
  FROM journal j, json_each(j.data, '$.messageIds') each WHERE j.type = 'feedback.waived'
  UNION ALL
  SELECT b.operation, sent.seq, b.sent_at, 'broadcast', b.message_id, b.held_by, b.text
  FROM broadcasts b JOIN journal sent ON sent.operation = b.operation AND sent.type = 'broadcast.sent'
    AND sent.data ->> '$.broadcastId' = b.broadcast_id
)
SELECT d.operation, d.seq, d.at, d.kind, m.number AS message_number, d.staff_id, s.name AS staff_name, d.text,
  m.text AS message_text, d.message_id
FROM decided d
LEFT JOIN messages m ON m.operation = d.operation AND m.message_id = d.message_id
LEFT JOIN staff_names s ON s.operation = d.operation AND s.staff_id = d.staff_id
ORDER BY d.operation, d.seq;
`;
