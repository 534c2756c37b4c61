CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO _sqlite_migrations VALUES (1, 'notifier', '001_tables', '2026-11-28 09:29:14.624417+00:00');
INSERT INTO _sqlite_migrations VALUES (2, 'notifier', '002_history_view', '2026-11-28 09:29:14.625980+00:00');
INSERT INTO _sqlite_migrations VALUES (3, 'notifier', '003_revisions', '2026-11-28 09:29:14.626897+00:00');
INSERT INTO _sqlite_migrations VALUES (4, 'notifier', '004_lanes', '2026-11-28 09:29:14.628808+00:00');
INSERT INTO _sqlite_migrations VALUES (5, 'notifier', '005_alerts', '2026-11-28 09:29:14.630251+00:00');
INSERT INTO _sqlite_migrations VALUES (6, 'notifier', '006_history', '2026-11-28 09:29:14.633731+00:00');
INSERT INTO _sqlite_migrations VALUES (7, 'notifier', '007_deciding', '2026-11-28 09:29:14.639452+00:00');
INSERT INTO _sqlite_migrations VALUES (8, 'notifier', '008_threads', '2026-11-28 09:29:14.642459+00:00');
INSERT INTO _sqlite_migrations VALUES (9, 'notifier', '009_indexes', '2026-11-28 09:29:14.644020+00:00');
CREATE TABLE events (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    event_type TEXT NOT NULL,
    severity INTEGER NOT NULL,
    source TEXT NOT NULL,
    source_id TEXT,
    team_id TEXT,
    time TEXT NOT NULL,
    received_at TEXT NOT NULL,
    event_data TEXT NOT NULL,
    notes TEXT NOT NULL,
    incident_id TEXT,
    decisions TEXT,
    unrouted INTEGER
, attachments TEXT);
INSERT INTO events VALUES (1, 'evt_1m8gqshnqy3xc7s5s182', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:15.191297+00:00', '2026-11-28T09:29:15.191297+00:00', '{"script_name":"goto_live","host_name":"pi-9","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqshnq189qx2frff5', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqshnrem569h46gmm"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqshnr2mvzh2dshvw"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqshnr63z4dygjs9n"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqshnrdhpa7j2b8gv"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqshnr26q2rhns86v"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqshnrw20bafej6nr"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (2, 'evt_1m8gqshrfdx6tx923jtp', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:15.279168+00:00', '2026-11-28T09:29:15.279168+00:00', '{"script_name":"zap","host_name":"pi-3","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqshrffhrme4h3dj4', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqshrf0gk30nv5rn5"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqshrf5689n4rkw4b"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqshrvs4gt47hbjbc"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqshrvgy224ktmgwv"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqshrv3tn50rdkwh1"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqshrvv1cwezts7qa"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (3, 'evt_1m8gqshwdy6qm6gq9kyv', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:15.405780+00:00', '2026-11-28T09:29:15.405780+00:00', '{"script_name":"teletext","host_name":"pi-8","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqshwe6sgp0pp733w', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqshweajagq9cr99f"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqshwer0sw4y52hj8"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqshwervjbd95f4k4"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqshwe7m5244dere5"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqshween1ps8k4v6h"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqshwefqkfhenq6aj"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (4, 'run-4711', 'script_execution_failed', 40, 'http', 'run-4711', NULL, '2026-11-28T09:29:15.454832+00:00', '2026-11-28T09:29:15.454832+00:00', '{"script_name":"recording","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqshxzs11zp215arq', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqshxzqp1hz4ppfn8"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqshxzkvv7kjpn6p9"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqshxzbeg96s7kk67"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqshxzkxnmzys9tpg"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqshxzdb04zkt289p"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqshxzz9ptaxjc0rz"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (5, 'evt_1m8gqsj47x0shv8nexdp', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:15.655809+00:00', '2026-11-28T09:29:15.655809+00:00', '{"script_name":"teletext","host_name":"pi-8","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqshwe6sgp0pp733w', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsj48jqgpmzn3g6v"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsj48yrgrwdxj9r2"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsj48swbvmr4m93h"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsj48s0c1ymb2187"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsj48d5jnvc98x6b"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsj48yqgz2vepq3p"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (6, 'evt_1m8gqsj4hddb5a11xnhk', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:15.665067+00:00', '2026-11-28T09:29:15.665067+00:00', '{"message":"warm 0","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"grouped","reason":"rule ''hosts'' matches; group: told at 2026-11-28 12:29:15 UTC","delivery_id":"dlv_1m8gqsj4hv4aa699sz7s"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (7, 'evt_1m8gqsj542eh49w1qade', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:15.684065+00:00', '2026-11-28T09:29:15.684065+00:00', '{"message":"0 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"digested","reason":"rule ''digest'' matches; digest: told at 2026-11-28 14:29:15 UTC","delivery_id":"dlv_1m8gqsj54vz23ja0v36q"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (8, 'evt_1m8gqsj5nd8q557pqww3', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:15.701820+00:00', '2026-11-28T09:29:15.701820+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"waiting","reason":"rule ''once'' matches","delivery_id":"dlv_1m8gqsj5pd560zhx53rk"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, digest","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (9, 'evt_1m8gqsj6rkbbgs0jy7pw', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:15.736589+00:00', '2026-11-28T09:29:15.736589+00:00', '{"message":"warm 1","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"grouped","reason":"rule ''hosts'' matches; group: told at 2026-11-28 12:29:15 UTC","delivery_id":"dlv_1m8gqsj4hv4aa699sz7s"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (10, 'evt_1m8gqsj8yq4dey7hckyq', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:15.806600+00:00', '2026-11-28T09:29:15.806600+00:00', '{"message":"1 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"digested","reason":"rule ''digest'' matches; digest: told at 2026-11-28 14:29:15 UTC","delivery_id":"dlv_1m8gqsj54vz23ja0v36q"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (11, 'evt_1m8gqsjb846jnhtz4y3a', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:15.880112+00:00', '2026-11-28T09:29:15.880112+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"deduplicated","reason":"dedupe: the same host_name was told at 2026-11-28 09:29:15 UTC (evt_1m8gqsj5nd8q557pqww3)","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, digest","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (12, 'evt_1m8gqsjc07g76b05kev5', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:15.904066+00:00', '2026-11-28T09:29:15.904066+00:00', '{"message":"warm 2","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"grouped","reason":"rule ''hosts'' matches; group: told at 2026-11-28 12:29:15 UTC","delivery_id":"dlv_1m8gqsj4hv4aa699sz7s"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (13, 'evt_1m8gqsjc793g2fnav48p', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:15.911989+00:00', '2026-11-28T09:29:15.911989+00:00', '{"message":"2 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"digested","reason":"rule ''digest'' matches; digest: told at 2026-11-28 14:29:15 UTC","delivery_id":"dlv_1m8gqsj54vz23ja0v36q"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (14, 'evt_1m8gqsjcd2jff0atek6p', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:15.917843+00:00', '2026-11-28T09:29:15.917843+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"deduplicated","reason":"dedupe: the same host_name was told at 2026-11-28 09:29:15 UTC (evt_1m8gqsj5nd8q557pqww3)","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, digest","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (15, 'evt_1m8gqsjcstshjrqkr79s', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:15.929071+00:00', '2026-11-28T09:29:15.929071+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsjcsz5bq5erz9x4', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsjcsymcc8m5b9xm"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsjcsnyntbgq7zca"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsjcs3w2jctynfa9"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsjcspwdzkd7meaw"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsjcssmzrkcdmya5"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsjcs6bp52gttvw7"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (16, 'evt_1m8gqsjdag775wajnty2', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:15.946858+00:00', '2026-11-28T09:29:15.946858+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsjcsz5bq5erz9x4', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsjdbf45m1g2n88v"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsjdbas47wr4w43m"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsjdbtppe6cjxnp7"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsjdb5dcqx0d0jy0"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsjdbj3vcct62125"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsjdbedd4eqvdtyy"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (17, 'evt_1m8gqsje00nb0yct53s8', 'notifier_alert', 30, 'notifier', NULL, NULL, '2026-11-28T09:29:15.967926+00:00', '2026-11-28T09:29:15.967926+00:00', '{"title":"away cannot be reached","message":"Slack answered 503 ok. Messages for it wait. One message is tried now and then, and when it gets through, all go. It has no fallback."}', '[]', NULL, '[{"rule_id":"","rule_name":"","integration_id":"chat","verdict":"waiting","reason":"one of settings.admin_integrations","delivery_id":"dlv_1m8gqsje0cc6g7pwhrwx"}]', 0, NULL);
INSERT INTO events VALUES (18, 'evt_1m8gqsje29rzygc4e8a5', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:15.970560+00:00', '2026-11-28T09:29:15.970560+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsje2n1cx9vhsjeg', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsje2b84xjqe013j"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsje3afpy9137k37"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsje3chh54kzh1kj"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsje4zgjwmgfcfvm"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsje4zktzw862wzj"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsje4bppzwbgfdb0"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (19, 'evt_1m8gqsjekwwckd0q4dsb', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:15.987535+00:00', '2026-11-28T09:29:15.987535+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsje2n1cx9vhsjeg', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:15 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:15 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:15 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:15 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:15 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:15 UTC; told when it has calmed","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (20, 'evt_1m8gqsjeyh1zjcgk0sw3', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:15.998303+00:00', '2026-11-28T09:29:15.998303+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsjeya56vfzjw8c5', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:15 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:15 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:15 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:15 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:15 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:15 UTC; told when it has calmed","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (21, 'evt_1m8gqsjf3z076c75pptj', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:16.003384+00:00', '2026-11-28T09:29:16.003384+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsjeya56vfzjw8c5', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:15 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:15 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:15 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:15 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:15 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:15 UTC; told when it has calmed","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (22, 'evt_1m8gqsjgtn8f7wz1rvxe', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:16.058123+00:00', '2026-11-28T09:29:16.058123+00:00', '{"script_name":"silenced","host_name":"pi-9","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsjgt3wsj88z62s0', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:16 UTC by ann: new cables (sil_1m8gqsjfvtds78mrkd22)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:16 UTC by ann: new cables (sil_1m8gqsjfvtds78mrkd22)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:16 UTC by ann: new cables (sil_1m8gqsjfvtds78mrkd22)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:16 UTC by ann: new cables (sil_1m8gqsjfvtds78mrkd22)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:16 UTC by ann: new cables (sil_1m8gqsjfvtds78mrkd22)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:16 UTC by ann: new cables (sil_1m8gqsjfvtds78mrkd22)","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (23, 'evt_1m8gqsjnp4dkv02v1ne9', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:16.214685+00:00', '2026-11-28T09:29:16.214685+00:00', '{"script_name":"last","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsjnp9ns0a7fpajr', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsjnt07ag52gz7h3"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsjntxjm0qkbxwpq"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsjntvan3nnte85m"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsjntdn75v7m9jz5"},{"rule_id":"failures","rule_name":"failures","integration_id":"crew","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsjntsfd7mv1ka29"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsjnt9ws2ctfc7dp"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
CREATE TABLE deliveries (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    event_id TEXT NOT NULL REFERENCES events (id),
    event_type TEXT NOT NULL,
    severity INTEGER NOT NULL,
    rule_id TEXT,
    integration_id TEXT NOT NULL,
    integration_type TEXT NOT NULL,
    integration_name TEXT NOT NULL,
    recipient TEXT NOT NULL,
    host TEXT,
    device TEXT,
    incident_id TEXT,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'cancelled')),
    attempts INTEGER NOT NULL DEFAULT 0,
    due_at TEXT,
    created_at TEXT NOT NULL,
    settled_at TEXT,
    message TEXT,
    message_preview TEXT,
    error_message TEXT,
    provider_id TEXT
, note TEXT, indexed INTEGER NOT NULL DEFAULT 0, attempts_before INTEGER NOT NULL DEFAULT 0, replayed_at TEXT, replayed_by TEXT, owed_at TEXT, occasion TEXT, bundle TEXT, at_time_of_day INTEGER NOT NULL DEFAULT 0);
INSERT INTO deliveries VALUES (1, 'dlv_1m8gqshnrem569h46gmm', 'evt_1m8gqshnqy3xc7s5s182', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqshnq189qx2frff5', 'sent', 1, NULL, '2026-11-28T09:29:15.191297+00:00', '2026-11-28T09:29:15.802281+00:00', '{"delivery_id":"dlv_1m8gqshnrem569h46gmm","event_id":"evt_1m8gqshnqy3xc7s5s182","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.191297Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqshnq189qx2frff5","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.191297+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.191297Z","is_open":true,"last_at":"2026-11-28T09:29:15.191297Z"}', NULL, 0);
INSERT INTO deliveries VALUES (2, 'dlv_1m8gqshnr2mvzh2dshvw', 'evt_1m8gqshnqy3xc7s5s182', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqshnq189qx2frff5', 'waiting', 1, '2026-11-28T09:29:16.177666+00:00', '2026-11-28T09:29:15.191297+00:00', NULL, '{"delivery_id":"dlv_1m8gqshnr2mvzh2dshvw","event_id":"evt_1m8gqshnqy3xc7s5s182","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.191297Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqshnq189qx2frff5","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:15.191297+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.191297Z","is_open":true,"last_at":"2026-11-28T09:29:15.191297Z"}', NULL, 0);
INSERT INTO deliveries VALUES (3, 'dlv_1m8gqshnr63z4dygjs9n', 'evt_1m8gqshnqy3xc7s5s182', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqshnq189qx2frff5', 'sending', 0, '2026-11-28T09:29:15.191297+00:00', '2026-11-28T09:29:15.191297+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:15.191297+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.191297Z","is_open":true,"last_at":"2026-11-28T09:29:15.191297Z"}', NULL, 0);
INSERT INTO deliveries VALUES (4, 'dlv_1m8gqshnrdhpa7j2b8gv', 'evt_1m8gqshnqy3xc7s5s182', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqshnq189qx2frff5', 'failed', 1, NULL, '2026-11-28T09:29:15.191297+00:00', '2026-11-28T09:29:15.801595+00:00', '{"delivery_id":"dlv_1m8gqshnrdhpa7j2b8gv","event_id":"evt_1m8gqshnqy3xc7s5s182","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.191297Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqshnq189qx2frff5","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.191297+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.191297Z","is_open":true,"last_at":"2026-11-28T09:29:15.191297Z"}', NULL, 0);
INSERT INTO deliveries VALUES (5, 'dlv_1m8gqshnr26q2rhns86v', 'evt_1m8gqshnqy3xc7s5s182', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqshnq189qx2frff5', 'sent', 1, NULL, '2026-11-28T09:29:15.191297+00:00', '2026-11-28T09:29:15.801334+00:00', '{"delivery_id":"dlv_1m8gqshnr26q2rhns86v","event_id":"evt_1m8gqshnqy3xc7s5s182","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.191297Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqshnq189qx2frff5","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.191297+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.191297Z","is_open":true,"last_at":"2026-11-28T09:29:15.191297Z"}', NULL, 0);
INSERT INTO deliveries VALUES (6, 'dlv_1m8gqshnrw20bafej6nr', 'evt_1m8gqshnqy3xc7s5s182', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-9', 'stb-1', 'inc_1m8gqshnq189qx2frff5', 'sent', 1, NULL, '2026-11-28T09:29:15.191297+00:00', '2026-11-28T09:29:15.433859+00:00', '{"delivery_id":"dlv_1m8gqshnrw20bafej6nr","event_id":"evt_1m8gqshnqy3xc7s5s182","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.191297Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqshnq189qx2frff5","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', NULL, 'QA-1', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.191297+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.191297Z","is_open":true,"last_at":"2026-11-28T09:29:15.191297Z"}', NULL, 0);
INSERT INTO deliveries VALUES (7, 'dlv_1m8gqshrf0gk30nv5rn5', 'evt_1m8gqshrfdx6tx923jtp', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqshrffhrme4h3dj4', 'sent', 1, NULL, '2026-11-28T09:29:15.279168+00:00', '2026-11-28T09:29:15.801446+00:00', '{"delivery_id":"dlv_1m8gqshrf0gk30nv5rn5","event_id":"evt_1m8gqshrfdx6tx923jtp","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.279168Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqshrffhrme4h3dj4","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.279168+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.279168Z","is_open":true,"last_at":"2026-11-28T09:29:15.279168Z"}', NULL, 0);
INSERT INTO deliveries VALUES (8, 'dlv_1m8gqshrf5689n4rkw4b', 'evt_1m8gqshrfdx6tx923jtp', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqshrffhrme4h3dj4', 'waiting', 1, '2026-11-28T09:29:16.177666+00:00', '2026-11-28T09:29:15.279168+00:00', NULL, '{"delivery_id":"dlv_1m8gqshrf5689n4rkw4b","event_id":"evt_1m8gqshrfdx6tx923jtp","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.279168Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqshrffhrme4h3dj4","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:15.279168+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.279168Z","is_open":true,"last_at":"2026-11-28T09:29:15.279168Z"}', NULL, 0);
INSERT INTO deliveries VALUES (9, 'dlv_1m8gqshrvs4gt47hbjbc', 'evt_1m8gqshrfdx6tx923jtp', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqshrffhrme4h3dj4', 'sending', 0, '2026-11-28T09:29:15.279168+00:00', '2026-11-28T09:29:15.279168+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:15.279168+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.279168Z","is_open":true,"last_at":"2026-11-28T09:29:15.279168Z"}', NULL, 0);
INSERT INTO deliveries VALUES (10, 'dlv_1m8gqshrvgy224ktmgwv', 'evt_1m8gqshrfdx6tx923jtp', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqshrffhrme4h3dj4', 'failed', 1, NULL, '2026-11-28T09:29:15.279168+00:00', '2026-11-28T09:29:15.800619+00:00', '{"delivery_id":"dlv_1m8gqshrvgy224ktmgwv","event_id":"evt_1m8gqshrfdx6tx923jtp","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.279168Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqshrffhrme4h3dj4","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.279168+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.279168Z","is_open":true,"last_at":"2026-11-28T09:29:15.279168Z"}', NULL, 0);
INSERT INTO deliveries VALUES (11, 'dlv_1m8gqshrv3tn50rdkwh1', 'evt_1m8gqshrfdx6tx923jtp', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqshrffhrme4h3dj4', 'sent', 1, NULL, '2026-11-28T09:29:15.279168+00:00', '2026-11-28T09:29:15.800551+00:00', '{"delivery_id":"dlv_1m8gqshrv3tn50rdkwh1","event_id":"evt_1m8gqshrfdx6tx923jtp","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.279168Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqshrffhrme4h3dj4","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.279168+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.279168Z","is_open":true,"last_at":"2026-11-28T09:29:15.279168Z"}', NULL, 0);
INSERT INTO deliveries VALUES (12, 'dlv_1m8gqshrvv1cwezts7qa', 'evt_1m8gqshrfdx6tx923jtp', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-3', 'stb-1', 'inc_1m8gqshrffhrme4h3dj4', 'sent', 1, NULL, '2026-11-28T09:29:15.279168+00:00', '2026-11-28T09:29:15.434648+00:00', '{"delivery_id":"dlv_1m8gqshrvv1cwezts7qa","event_id":"evt_1m8gqshrfdx6tx923jtp","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.279168Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqshrffhrme4h3dj4","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', NULL, 'QA-2', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.279168+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.279168Z","is_open":true,"last_at":"2026-11-28T09:29:15.279168Z"}', NULL, 0);
INSERT INTO deliveries VALUES (13, 'dlv_1m8gqshweajagq9cr99f', 'evt_1m8gqshwdy6qm6gq9kyv', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqshwe6sgp0pp733w', 'sent', 1, NULL, '2026-11-28T09:29:15.405780+00:00', '2026-11-28T09:29:15.800382+00:00', '{"delivery_id":"dlv_1m8gqshweajagq9cr99f","event_id":"evt_1m8gqshwdy6qm6gq9kyv","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.405780Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqshwe6sgp0pp733w","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.405780+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.405780Z","is_open":true,"last_at":"2026-11-28T09:29:15.405780Z"}', NULL, 0);
INSERT INTO deliveries VALUES (14, 'dlv_1m8gqshwer0sw4y52hj8', 'evt_1m8gqshwdy6qm6gq9kyv', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqshwe6sgp0pp733w', 'waiting', 1, '2026-11-28T09:29:16.177666+00:00', '2026-11-28T09:29:15.405780+00:00', NULL, '{"delivery_id":"dlv_1m8gqshwer0sw4y52hj8","event_id":"evt_1m8gqshwdy6qm6gq9kyv","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.405780Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqshwe6sgp0pp733w","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:15.405780+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.405780Z","is_open":true,"last_at":"2026-11-28T09:29:15.405780Z"}', NULL, 0);
INSERT INTO deliveries VALUES (15, 'dlv_1m8gqshwervjbd95f4k4', 'evt_1m8gqshwdy6qm6gq9kyv', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqshwe6sgp0pp733w', 'sending', 0, '2026-11-28T09:29:15.405780+00:00', '2026-11-28T09:29:15.405780+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:15.405780+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.405780Z","is_open":true,"last_at":"2026-11-28T09:29:15.405780Z"}', NULL, 0);
INSERT INTO deliveries VALUES (16, 'dlv_1m8gqshwe7m5244dere5', 'evt_1m8gqshwdy6qm6gq9kyv', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqshwe6sgp0pp733w', 'failed', 1, NULL, '2026-11-28T09:29:15.405780+00:00', '2026-11-28T09:29:15.801544+00:00', '{"delivery_id":"dlv_1m8gqshwe7m5244dere5","event_id":"evt_1m8gqshwdy6qm6gq9kyv","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.405780Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqshwe6sgp0pp733w","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.405780+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.405780Z","is_open":true,"last_at":"2026-11-28T09:29:15.405780Z"}', NULL, 0);
INSERT INTO deliveries VALUES (17, 'dlv_1m8gqshween1ps8k4v6h', 'evt_1m8gqshwdy6qm6gq9kyv', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqshwe6sgp0pp733w', 'sent', 1, NULL, '2026-11-28T09:29:15.405780+00:00', '2026-11-28T09:29:15.800692+00:00', '{"delivery_id":"dlv_1m8gqshween1ps8k4v6h","event_id":"evt_1m8gqshwdy6qm6gq9kyv","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.405780Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqshwe6sgp0pp733w","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.405780+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.405780Z","is_open":true,"last_at":"2026-11-28T09:29:15.405780Z"}', NULL, 0);
INSERT INTO deliveries VALUES (18, 'dlv_1m8gqshwefqkfhenq6aj', 'evt_1m8gqshwdy6qm6gq9kyv', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-8', 'stb-1', 'inc_1m8gqshwe6sgp0pp733w', 'sent', 1, NULL, '2026-11-28T09:29:15.405780+00:00', '2026-11-28T09:29:15.528115+00:00', '{"delivery_id":"dlv_1m8gqshwefqkfhenq6aj","event_id":"evt_1m8gqshwdy6qm6gq9kyv","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.405780Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqshwe6sgp0pp733w","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', NULL, 'QA-3', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.405780+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.405780Z","is_open":true,"last_at":"2026-11-28T09:29:15.405780Z"}', NULL, 0);
INSERT INTO deliveries VALUES (19, 'dlv_1m8gqshxzqp1hz4ppfn8', 'run-4711', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqshxzs11zp215arq', 'sent', 1, NULL, '2026-11-28T09:29:15.454832+00:00', '2026-11-28T09:29:15.801292+00:00', '{"delivery_id":"dlv_1m8gqshxzqp1hz4ppfn8","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.454832Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqshxzs11zp215arq","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.454832+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.454832Z","is_open":true,"last_at":"2026-11-28T09:29:15.454832Z"}', NULL, 0);
INSERT INTO deliveries VALUES (20, 'dlv_1m8gqshxzkvv7kjpn6p9', 'run-4711', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqshxzs11zp215arq', 'waiting', 1, '2026-11-28T09:29:16.177666+00:00', '2026-11-28T09:29:15.454832+00:00', NULL, '{"delivery_id":"dlv_1m8gqshxzkvv7kjpn6p9","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.454832Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqshxzs11zp215arq","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:15.454832+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.454832Z","is_open":true,"last_at":"2026-11-28T09:29:15.454832Z"}', NULL, 0);
INSERT INTO deliveries VALUES (21, 'dlv_1m8gqshxzbeg96s7kk67', 'run-4711', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqshxzs11zp215arq', 'sending', 0, '2026-11-28T09:29:15.454832+00:00', '2026-11-28T09:29:15.454832+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:15.454832+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.454832Z","is_open":true,"last_at":"2026-11-28T09:29:15.454832Z"}', NULL, 0);
INSERT INTO deliveries VALUES (22, 'dlv_1m8gqshxzkxnmzys9tpg', 'run-4711', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqshxzs11zp215arq', 'failed', 1, NULL, '2026-11-28T09:29:15.454832+00:00', '2026-11-28T09:29:15.801368+00:00', '{"delivery_id":"dlv_1m8gqshxzkxnmzys9tpg","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.454832Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqshxzs11zp215arq","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.454832+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.454832Z","is_open":true,"last_at":"2026-11-28T09:29:15.454832Z"}', NULL, 0);
INSERT INTO deliveries VALUES (23, 'dlv_1m8gqshxzdb04zkt289p', 'run-4711', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqshxzs11zp215arq', 'sent', 1, NULL, '2026-11-28T09:29:15.454832+00:00', '2026-11-28T09:29:15.801414+00:00', '{"delivery_id":"dlv_1m8gqshxzdb04zkt289p","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.454832Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqshxzs11zp215arq","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.454832+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.454832Z","is_open":true,"last_at":"2026-11-28T09:29:15.454832Z"}', NULL, 0);
INSERT INTO deliveries VALUES (24, 'dlv_1m8gqshxzz9ptaxjc0rz', 'run-4711', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqshxzs11zp215arq', 'sent', 1, NULL, '2026-11-28T09:29:15.454832+00:00', '2026-11-28T09:29:15.656997+00:00', '{"delivery_id":"dlv_1m8gqshxzz9ptaxjc0rz","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.454832Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqshxzs11zp215arq","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', NULL, 'QA-4', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.454832+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.454832Z","is_open":true,"last_at":"2026-11-28T09:29:15.454832Z"}', NULL, 0);
INSERT INTO deliveries VALUES (25, 'dlv_1m8gqsj48jqgpmzn3g6v', 'evt_1m8gqsj47x0shv8nexdp', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqshwe6sgp0pp733w', 'sent', 1, NULL, '2026-11-28T09:29:15.655809+00:00', '2026-11-28T09:29:15.870698+00:00', '{"delivery_id":"dlv_1m8gqsj48jqgpmzn3g6v","event_id":"evt_1m8gqsj47x0shv8nexdp","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.3 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.655809Z","sending_at":null,"attempts":0,"turn":"recovered","is_over":true,"incident_id":"inc_1m8gqshwe6sgp0pp733w","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.3 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:15 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.655809+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:15.405780Z","last_at":"2026-11-28T09:29:15.405780Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (26, 'dlv_1m8gqsj48yrgrwdxj9r2', 'evt_1m8gqsj47x0shv8nexdp', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqshwe6sgp0pp733w', 'waiting', 0, '2026-11-28T09:29:15.655809+00:00', '2026-11-28T09:29:15.655809+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:15.655809+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:15.405780Z","last_at":"2026-11-28T09:29:15.405780Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (27, 'dlv_1m8gqsj48swbvmr4m93h', 'evt_1m8gqsj47x0shv8nexdp', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqshwe6sgp0pp733w', 'waiting', 0, '2026-11-28T09:29:15.655809+00:00', '2026-11-28T09:29:15.655809+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:15.655809+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:15.405780Z","last_at":"2026-11-28T09:29:15.405780Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (28, 'dlv_1m8gqsj48s0c1ymb2187', 'evt_1m8gqsj47x0shv8nexdp', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqshwe6sgp0pp733w', 'failed', 1, NULL, '2026-11-28T09:29:15.655809+00:00', '2026-11-28T09:29:15.870509+00:00', '{"delivery_id":"dlv_1m8gqsj48s0c1ymb2187","event_id":"evt_1m8gqsj47x0shv8nexdp","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.3 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.655809Z","sending_at":null,"attempts":0,"turn":"recovered","is_over":true,"incident_id":"inc_1m8gqshwe6sgp0pp733w","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.3 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:15 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.655809+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:15.405780Z","last_at":"2026-11-28T09:29:15.405780Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (29, 'dlv_1m8gqsj48d5jnvc98x6b', 'evt_1m8gqsj47x0shv8nexdp', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqshwe6sgp0pp733w', 'sent', 1, NULL, '2026-11-28T09:29:15.655809+00:00', '2026-11-28T09:29:15.870631+00:00', '{"delivery_id":"dlv_1m8gqsj48d5jnvc98x6b","event_id":"evt_1m8gqsj47x0shv8nexdp","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.3 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.655809Z","sending_at":null,"attempts":0,"turn":"recovered","is_over":true,"incident_id":"inc_1m8gqshwe6sgp0pp733w","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.3 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:15 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.655809+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:15.405780Z","last_at":"2026-11-28T09:29:15.405780Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (30, 'dlv_1m8gqsj48yqgz2vepq3p', 'evt_1m8gqsj47x0shv8nexdp', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-8', 'stb-1', 'inc_1m8gqshwe6sgp0pp733w', 'sent', 1, NULL, '2026-11-28T09:29:15.655809+00:00', '2026-11-28T09:29:15.676002+00:00', '{"delivery_id":"dlv_1m8gqsj48yqgz2vepq3p","event_id":"evt_1m8gqsj47x0shv8nexdp","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.3 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.655809Z","sending_at":null,"attempts":0,"turn":"recovered","is_over":true,"incident_id":"inc_1m8gqshwe6sgp0pp733w","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.3 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:15 UTC', NULL, 'QA-3', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.655809+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:15.405780Z","last_at":"2026-11-28T09:29:15.405780Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (31, 'dlv_1m8gqsj4hv4aa699sz7s', 'evt_1m8gqsj4hddb5a11xnhk', 'system_alert', 30, 'hosts', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', NULL, NULL, 'waiting', 0, '2026-11-28T12:29:15.665067+00:00', '2026-11-28T09:29:15.665067+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T12:29:15.665067+00:00', '{"common":[["host_name","pi-1"]],"collected":"group"}', '["group","hosts","chat","pi-1"]', 0);
INSERT INTO deliveries VALUES (32, 'dlv_1m8gqsj54vz23ja0v36q', 'evt_1m8gqsj542eh49w1qade', 'disk_low', 20, 'digest', 'crew', 'slack', 'team', 'Slack webhook', 'pi-2', NULL, NULL, 'waiting', 0, '2026-11-28T14:29:15.684065+00:00', '2026-11-28T09:29:15.684065+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T14:29:15.684065+00:00', '{"collected":"digest"}', '["digest","digest","crew"]', 0);
INSERT INTO deliveries VALUES (33, 'dlv_1m8gqsj5pd560zhx53rk', 'evt_1m8gqsj5nd8q557pqww3', 'camera_lost', 20, 'once', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:15.701820+00:00', '2026-11-28T09:29:15.870299+00:00', '{"delivery_id":"dlv_1m8gqsj5pd560zhx53rk","event_id":"evt_1m8gqsj5nd8q557pqww3","event_type":"camera_lost","severity":20,"icon":"✅","title":"camera_lost on pi-3","body":"Event camera_lost.","facts":[{"label":"Host","value":"pi-3"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.701820Z","sending_at":null,"attempts":0,"turn":"event","is_over":false,"incident_id":null,"events":1,"is_test":false,"template_fault":""}', '✅ camera_lost on pi-3
Event camera_lost.

Host: pi-3
Severity: info
Time: 2026-11-28 09:29:15 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.701820+00:00', '{}', NULL, 0);
INSERT INTO deliveries VALUES (34, 'dlv_1m8gqsjcsymcc8m5b9xm', 'evt_1m8gqsjcstshjrqkr79s', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsjcsz5bq5erz9x4', 'sent', 1, NULL, '2026-11-28T09:29:15.929071+00:00', '2026-11-28T09:29:15.946724+00:00', '{"delivery_id":"dlv_1m8gqsjcsymcc8m5b9xm","event_id":"evt_1m8gqsjcstshjrqkr79s","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.929071Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqsjcsz5bq5erz9x4","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.929071+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.929071Z","is_open":true,"last_at":"2026-11-28T09:29:15.929071Z"}', NULL, 0);
INSERT INTO deliveries VALUES (35, 'dlv_1m8gqsjcsnyntbgq7zca', 'evt_1m8gqsjcstshjrqkr79s', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsjcsz5bq5erz9x4', 'waiting', 1, '2026-11-28T09:29:16.177666+00:00', '2026-11-28T09:29:15.929071+00:00', NULL, '{"delivery_id":"dlv_1m8gqsjcsnyntbgq7zca","event_id":"evt_1m8gqsjcstshjrqkr79s","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.929071Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqsjcsz5bq5erz9x4","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:15.929071+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.929071Z","is_open":true,"last_at":"2026-11-28T09:29:15.929071Z"}', NULL, 0);
INSERT INTO deliveries VALUES (36, 'dlv_1m8gqsjcs3w2jctynfa9', 'evt_1m8gqsjcstshjrqkr79s', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsjcsz5bq5erz9x4', 'waiting', 0, '2026-11-28T09:29:15.929071+00:00', '2026-11-28T09:29:15.929071+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:15.929071+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.929071Z","is_open":true,"last_at":"2026-11-28T09:29:15.929071Z"}', NULL, 0);
INSERT INTO deliveries VALUES (37, 'dlv_1m8gqsjcspwdzkd7meaw', 'evt_1m8gqsjcstshjrqkr79s', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsjcsz5bq5erz9x4', 'failed', 1, NULL, '2026-11-28T09:29:15.929071+00:00', '2026-11-28T09:29:15.962888+00:00', '{"delivery_id":"dlv_1m8gqsjcspwdzkd7meaw","event_id":"evt_1m8gqsjcstshjrqkr79s","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.929071Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqsjcsz5bq5erz9x4","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.929071+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.929071Z","is_open":true,"last_at":"2026-11-28T09:29:15.929071Z"}', NULL, 0);
INSERT INTO deliveries VALUES (38, 'dlv_1m8gqsjcssmzrkcdmya5', 'evt_1m8gqsjcstshjrqkr79s', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsjcsz5bq5erz9x4', 'sent', 1, NULL, '2026-11-28T09:29:15.929071+00:00', '2026-11-28T09:29:15.948101+00:00', '{"delivery_id":"dlv_1m8gqsjcssmzrkcdmya5","event_id":"evt_1m8gqsjcstshjrqkr79s","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.929071Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqsjcsz5bq5erz9x4","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.929071+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.929071Z","is_open":true,"last_at":"2026-11-28T09:29:15.929071Z"}', NULL, 0);
INSERT INTO deliveries VALUES (39, 'dlv_1m8gqsjcs6bp52gttvw7', 'evt_1m8gqsjcstshjrqkr79s', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqsjcsz5bq5erz9x4', 'sent', 1, NULL, '2026-11-28T09:29:15.929071+00:00', '2026-11-28T09:29:15.967595+00:00', '{"delivery_id":"dlv_1m8gqsjcs6bp52gttvw7","event_id":"evt_1m8gqsjcstshjrqkr79s","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.929071Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqsjcsz5bq5erz9x4","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', NULL, 'QA-5', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.929071+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:15.929071Z","is_open":true,"last_at":"2026-11-28T09:29:15.929071Z"}', NULL, 0);
INSERT INTO deliveries VALUES (40, 'dlv_1m8gqsjdbf45m1g2n88v', 'evt_1m8gqsjdag775wajnty2', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsjcsz5bq5erz9x4', 'sent', 1, NULL, '2026-11-28T09:29:15.946858+00:00', '2026-11-28T09:29:15.963390+00:00', '{"delivery_id":"dlv_1m8gqsjdbf45m1g2n88v","event_id":"evt_1m8gqsjdag775wajnty2","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed again on pi-1 / stb-1","body":"Passed again after 0 s and 1 failure.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.946858Z","sending_at":null,"attempts":0,"turn":"recovered","is_over":true,"incident_id":"inc_1m8gqsjcsz5bq5erz9x4","events":1,"is_test":false,"template_fault":""}', '✅ Script flaky passed again on pi-1 / stb-1
Passed again after 0 s and 1 failure.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:15 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.946858+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:15.929071Z","last_at":"2026-11-28T09:29:15.929071Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (41, 'dlv_1m8gqsjdbas47wr4w43m', 'evt_1m8gqsjdag775wajnty2', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsjcsz5bq5erz9x4', 'waiting', 0, '2026-11-28T09:29:15.946858+00:00', '2026-11-28T09:29:15.946858+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:15.946858+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:15.929071Z","last_at":"2026-11-28T09:29:15.929071Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (42, 'dlv_1m8gqsjdbtppe6cjxnp7', 'evt_1m8gqsjdag775wajnty2', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsjcsz5bq5erz9x4', 'waiting', 0, '2026-11-28T09:29:15.946858+00:00', '2026-11-28T09:29:15.946858+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:15.946858+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:15.929071Z","last_at":"2026-11-28T09:29:15.929071Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (43, 'dlv_1m8gqsjdb5dcqx0d0jy0', 'evt_1m8gqsjdag775wajnty2', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsjcsz5bq5erz9x4', 'failed', 1, NULL, '2026-11-28T09:29:15.946858+00:00', '2026-11-28T09:29:15.972888+00:00', '{"delivery_id":"dlv_1m8gqsjdb5dcqx0d0jy0","event_id":"evt_1m8gqsjdag775wajnty2","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed again on pi-1 / stb-1","body":"Passed again after 0 s and 1 failure.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.946858Z","sending_at":null,"attempts":0,"turn":"recovered","is_over":true,"incident_id":"inc_1m8gqsjcsz5bq5erz9x4","events":1,"is_test":false,"template_fault":""}', '✅ Script flaky passed again on pi-1 / stb-1
Passed again after 0 s and 1 failure.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:15 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.946858+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:15.929071Z","last_at":"2026-11-28T09:29:15.929071Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (44, 'dlv_1m8gqsjdbj3vcct62125', 'evt_1m8gqsjdag775wajnty2', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsjcsz5bq5erz9x4', 'sent', 1, NULL, '2026-11-28T09:29:15.946858+00:00', '2026-11-28T09:29:15.967501+00:00', '{"delivery_id":"dlv_1m8gqsjdbj3vcct62125","event_id":"evt_1m8gqsjdag775wajnty2","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed again on pi-1 / stb-1","body":"Passed again after 0 s and 1 failure.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.946858Z","sending_at":null,"attempts":0,"turn":"recovered","is_over":true,"incident_id":"inc_1m8gqsjcsz5bq5erz9x4","events":1,"is_test":false,"template_fault":""}', '✅ Script flaky passed again on pi-1 / stb-1
Passed again after 0 s and 1 failure.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:15 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.946858+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:15.929071Z","last_at":"2026-11-28T09:29:15.929071Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (45, 'dlv_1m8gqsjdbedd4eqvdtyy', 'evt_1m8gqsjdag775wajnty2', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqsjcsz5bq5erz9x4', 'sent', 1, NULL, '2026-11-28T09:29:15.946858+00:00', '2026-11-28T09:29:15.978661+00:00', '{"delivery_id":"dlv_1m8gqsjdbedd4eqvdtyy","event_id":"evt_1m8gqsjdag775wajnty2","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed again on pi-1 / stb-1","body":"Passed again after 0 s and 1 failure.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.946858Z","sending_at":null,"attempts":0,"turn":"recovered","is_over":true,"incident_id":"inc_1m8gqsjcsz5bq5erz9x4","events":1,"is_test":false,"template_fault":""}', '✅ Script flaky passed again on pi-1 / stb-1
Passed again after 0 s and 1 failure.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:15 UTC', NULL, 'QA-5', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.946858+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:15.929071Z","last_at":"2026-11-28T09:29:15.929071Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (46, 'dlv_1m8gqsje0cc6g7pwhrwx', 'evt_1m8gqsje00nb0yct53s8', 'notifier_alert', 30, NULL, 'chat', 'slack', 'chat', 'Slack webhook', NULL, NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:15.967926+00:00', '2026-11-28T09:29:15.978559+00:00', '{"delivery_id":"dlv_1m8gqsje0cc6g7pwhrwx","event_id":"evt_1m8gqsje00nb0yct53s8","event_type":"notifier_alert","severity":30,"icon":"⚠️","title":"away cannot be reached","body":"Slack answered 503 ok. Messages for it wait. One message is tried now and then, and when it gets through, all go. It has no fallback.","facts":[{"label":"Severity","value":"warning"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.967926Z","sending_at":null,"attempts":0,"turn":"event","is_over":false,"incident_id":null,"events":1,"is_test":false,"template_fault":""}', '⚠️ away cannot be reached
Slack answered 503 ok. Messages for it wait. One message is tried now and then, and when it gets through, all go. It has no fallback.

Severity: warning
Time: 2026-11-28 09:29:15 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.967926+00:00', '{}', NULL, 0);
INSERT INTO deliveries VALUES (47, 'dlv_1m8gqsje2b84xjqe013j', 'evt_1m8gqsje29rzygc4e8a5', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsje2n1cx9vhsjeg', 'sent', 1, NULL, '2026-11-28T09:29:15.970560+00:00', '2026-11-28T09:29:15.987413+00:00', '{"delivery_id":"dlv_1m8gqsje2b84xjqe013j","event_id":"evt_1m8gqsje29rzygc4e8a5","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.970560Z","sending_at":null,"attempts":0,"turn":"flapping","is_over":false,"incident_id":"inc_1m8gqsje2n1cx9vhsjeg","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.970560+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:15.929071Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:15.970560Z"}', NULL, 0);
INSERT INTO deliveries VALUES (48, 'dlv_1m8gqsje3afpy9137k37', 'evt_1m8gqsje29rzygc4e8a5', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsje2n1cx9vhsjeg', 'waiting', 1, '2026-11-28T09:30:16.187465+00:00', '2026-11-28T09:29:15.970560+00:00', NULL, '{"delivery_id":"dlv_1m8gqsje3afpy9137k37","event_id":"evt_1m8gqsje29rzygc4e8a5","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.970560Z","sending_at":null,"attempts":0,"turn":"flapping","is_over":false,"incident_id":"inc_1m8gqsje2n1cx9vhsjeg","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:15.970560+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:15.929071Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:15.970560Z"}', NULL, 0);
INSERT INTO deliveries VALUES (49, 'dlv_1m8gqsje3chh54kzh1kj', 'evt_1m8gqsje29rzygc4e8a5', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsje2n1cx9vhsjeg', 'waiting', 0, '2026-11-28T09:29:15.970560+00:00', '2026-11-28T09:29:15.970560+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:15.970560+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:15.929071Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:15.970560Z"}', NULL, 0);
INSERT INTO deliveries VALUES (50, 'dlv_1m8gqsje4zgjwmgfcfvm', 'evt_1m8gqsje29rzygc4e8a5', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsje2n1cx9vhsjeg', 'failed', 1, NULL, '2026-11-28T09:29:15.970560+00:00', '2026-11-28T09:29:15.988251+00:00', '{"delivery_id":"dlv_1m8gqsje4zgjwmgfcfvm","event_id":"evt_1m8gqsje29rzygc4e8a5","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.970560Z","sending_at":null,"attempts":0,"turn":"flapping","is_over":false,"incident_id":"inc_1m8gqsje2n1cx9vhsjeg","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.970560+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:15.929071Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:15.970560Z"}', NULL, 0);
INSERT INTO deliveries VALUES (51, 'dlv_1m8gqsje4zktzw862wzj', 'evt_1m8gqsje29rzygc4e8a5', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsje2n1cx9vhsjeg', 'sent', 1, NULL, '2026-11-28T09:29:15.970560+00:00', '2026-11-28T09:29:15.988337+00:00', '{"delivery_id":"dlv_1m8gqsje4zktzw862wzj","event_id":"evt_1m8gqsje29rzygc4e8a5","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.970560Z","sending_at":null,"attempts":0,"turn":"flapping","is_over":false,"incident_id":"inc_1m8gqsje2n1cx9vhsjeg","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.970560+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:15.929071Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:15.970560Z"}', NULL, 0);
INSERT INTO deliveries VALUES (52, 'dlv_1m8gqsje4bppzwbgfdb0', 'evt_1m8gqsje29rzygc4e8a5', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqsje2n1cx9vhsjeg', 'sent', 1, NULL, '2026-11-28T09:29:15.970560+00:00', '2026-11-28T09:29:15.991270+00:00', '{"delivery_id":"dlv_1m8gqsje4bppzwbgfdb0","event_id":"evt_1m8gqsje29rzygc4e8a5","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:15 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:15.970560Z","sending_at":null,"attempts":0,"turn":"flapping","is_over":false,"incident_id":"inc_1m8gqsje2n1cx9vhsjeg","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:15 UTC', NULL, 'QA-5', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:15.970560+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:15.929071Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:15.970560Z"}', NULL, 0);
INSERT INTO deliveries VALUES (53, 'dlv_1m8gqsjnt07ag52gz7h3', 'evt_1m8gqsjnp4dkv02v1ne9', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsjnp9ns0a7fpajr', 'sent', 1, NULL, '2026-11-28T09:29:16.214685+00:00', '2026-11-28T09:29:16.243174+00:00', '{"delivery_id":"dlv_1m8gqsjnt07ag52gz7h3","event_id":"evt_1m8gqsjnp4dkv02v1ne9","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script last failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:16 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:16.214685Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqsjnp9ns0a7fpajr","events":1,"is_test":false,"template_fault":""}', '❌ Script last failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:16 UTC', NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:16.214685+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:16.214685Z","is_open":true,"last_at":"2026-11-28T09:29:16.214685Z"}', NULL, 0);
INSERT INTO deliveries VALUES (54, 'dlv_1m8gqsjntxjm0qkbxwpq', 'evt_1m8gqsjnp4dkv02v1ne9', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsjnp9ns0a7fpajr', 'waiting', 0, '2026-11-28T09:29:16.214685+00:00', '2026-11-28T09:29:16.214685+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:16.214685+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:16.214685Z","is_open":true,"last_at":"2026-11-28T09:29:16.214685Z"}', NULL, 0);
INSERT INTO deliveries VALUES (55, 'dlv_1m8gqsjntvan3nnte85m', 'evt_1m8gqsjnp4dkv02v1ne9', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsjnp9ns0a7fpajr', 'waiting', 0, '2026-11-28T09:29:16.214685+00:00', '2026-11-28T09:29:16.214685+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:16.214685+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:16.214685Z","is_open":true,"last_at":"2026-11-28T09:29:16.214685Z"}', NULL, 0);
INSERT INTO deliveries VALUES (56, 'dlv_1m8gqsjntdn75v7m9jz5', 'evt_1m8gqsjnp4dkv02v1ne9', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsjnp9ns0a7fpajr', 'sending', 0, '2026-11-28T09:29:16.214685+00:00', '2026-11-28T09:29:16.214685+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:16.214685+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:16.214685Z","is_open":true,"last_at":"2026-11-28T09:29:16.214685Z"}', NULL, 0);
INSERT INTO deliveries VALUES (57, 'dlv_1m8gqsjntsfd7mv1ka29', 'evt_1m8gqsjnp4dkv02v1ne9', 'script_execution_failed', 40, 'failures', 'crew', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsjnp9ns0a7fpajr', 'sent', 1, NULL, '2026-11-28T09:29:16.214685+00:00', '2026-11-28T09:29:16.252831+00:00', '{"delivery_id":"dlv_1m8gqsjntsfd7mv1ka29","event_id":"evt_1m8gqsjnp4dkv02v1ne9","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script last failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:16 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:16.214685Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqsjnp9ns0a7fpajr","events":1,"is_test":false,"template_fault":""}', '❌ Script last failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:16 UTC', NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:16.214685+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:16.214685Z","is_open":true,"last_at":"2026-11-28T09:29:16.214685Z"}', NULL, 0);
INSERT INTO deliveries VALUES (58, 'dlv_1m8gqsjnt9ws2ctfc7dp', 'evt_1m8gqsjnp4dkv02v1ne9', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqsjnp9ns0a7fpajr', 'sent', 1, NULL, '2026-11-28T09:29:16.214685+00:00', '2026-11-28T09:29:16.256742+00:00', '{"delivery_id":"dlv_1m8gqsjnt9ws2ctfc7dp","event_id":"evt_1m8gqsjnp4dkv02v1ne9","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script last failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:16 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:16.214685Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqsjnp9ns0a7fpajr","events":1,"is_test":false,"template_fault":""}', '❌ Script last failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:16 UTC', NULL, 'QA-6', NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:16.214685+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:16.214685Z","is_open":true,"last_at":"2026-11-28T09:29:16.214685Z"}', NULL, 0);
CREATE TABLE attempts (
    seq INTEGER PRIMARY KEY,
    delivery_id TEXT NOT NULL REFERENCES deliveries (id),
    at TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('sent', 'failed')),
    reason TEXT NOT NULL,
    status_code INTEGER,
    duration_ms INTEGER NOT NULL
);
INSERT INTO attempts VALUES (1, 'dlv_1m8gqshnrw20bafej6nr', '2026-11-28T09:29:15.433859+00:00', 'sent', 'created QA-1', 201, 153);
INSERT INTO attempts VALUES (2, 'dlv_1m8gqshrvv1cwezts7qa', '2026-11-28T09:29:15.434648+00:00', 'sent', 'created QA-2', 201, 26);
INSERT INTO attempts VALUES (3, 'dlv_1m8gqshwefqkfhenq6aj', '2026-11-28T09:29:15.528115+00:00', 'sent', 'created QA-3', 201, 40);
INSERT INTO attempts VALUES (4, 'dlv_1m8gqshxzz9ptaxjc0rz', '2026-11-28T09:29:15.656997+00:00', 'sent', 'created QA-4', 201, 112);
INSERT INTO attempts VALUES (5, 'dlv_1m8gqsj48yqgz2vepq3p', '2026-11-28T09:29:15.676002+00:00', 'sent', 'commented on QA-3; it is left open', NULL, 11);
INSERT INTO attempts VALUES (6, 'dlv_1m8gqshwer0sw4y52hj8', '2026-11-28T09:29:15.775608+00:00', 'failed', 'Slack answered 503 ok', 503, 331);
INSERT INTO attempts VALUES (7, 'dlv_1m8gqshweajagq9cr99f', '2026-11-28T09:29:15.800382+00:00', 'sent', 'Slack answered 200', 200, 336);
INSERT INTO attempts VALUES (8, 'dlv_1m8gqshrv3tn50rdkwh1', '2026-11-28T09:29:15.800551+00:00', 'sent', 'Slack answered 200', 200, 372);
INSERT INTO attempts VALUES (9, 'dlv_1m8gqshrvgy224ktmgwv', '2026-11-28T09:29:15.800619+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 386);
INSERT INTO attempts VALUES (10, 'dlv_1m8gqshween1ps8k4v6h', '2026-11-28T09:29:15.800692+00:00', 'sent', 'Slack answered 200', 200, 326);
INSERT INTO attempts VALUES (11, 'dlv_1m8gqshnr2mvzh2dshvw', '2026-11-28T09:29:15.801168+00:00', 'failed', 'Slack answered 503 ok', 503, 528);
INSERT INTO attempts VALUES (12, 'dlv_1m8gqshxzqp1hz4ppfn8', '2026-11-28T09:29:15.801292+00:00', 'sent', 'Slack answered 200', 200, 245);
INSERT INTO attempts VALUES (13, 'dlv_1m8gqshnr26q2rhns86v', '2026-11-28T09:29:15.801334+00:00', 'sent', 'Slack answered 200', 200, 498);
INSERT INTO attempts VALUES (14, 'dlv_1m8gqshxzkxnmzys9tpg', '2026-11-28T09:29:15.801368+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 243);
INSERT INTO attempts VALUES (15, 'dlv_1m8gqshxzdb04zkt289p', '2026-11-28T09:29:15.801414+00:00', 'sent', 'Slack answered 200', 200, 243);
INSERT INTO attempts VALUES (16, 'dlv_1m8gqshrf0gk30nv5rn5', '2026-11-28T09:29:15.801446+00:00', 'sent', 'Slack answered 200', 200, 409);
INSERT INTO attempts VALUES (17, 'dlv_1m8gqshwe7m5244dere5', '2026-11-28T09:29:15.801544+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 339);
INSERT INTO attempts VALUES (18, 'dlv_1m8gqshnrdhpa7j2b8gv', '2026-11-28T09:29:15.801595+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 500);
INSERT INTO attempts VALUES (19, 'dlv_1m8gqshrf5689n4rkw4b', '2026-11-28T09:29:15.802069+00:00', 'failed', 'Slack answered 503 ok', 503, 409);
INSERT INTO attempts VALUES (20, 'dlv_1m8gqshxzkvv7kjpn6p9', '2026-11-28T09:29:15.802219+00:00', 'failed', 'Slack answered 503 ok', 503, 249);
INSERT INTO attempts VALUES (21, 'dlv_1m8gqshnrem569h46gmm', '2026-11-28T09:29:15.802281+00:00', 'sent', 'Slack answered 200', 200, 561);
INSERT INTO attempts VALUES (22, 'dlv_1m8gqsj5pd560zhx53rk', '2026-11-28T09:29:15.870299+00:00', 'sent', 'Slack answered 200', 200, 1);
INSERT INTO attempts VALUES (23, 'dlv_1m8gqsj48s0c1ymb2187', '2026-11-28T09:29:15.870509+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 29);
INSERT INTO attempts VALUES (24, 'dlv_1m8gqsj48d5jnvc98x6b', '2026-11-28T09:29:15.870631+00:00', 'sent', 'Slack answered 200', 200, 31);
INSERT INTO attempts VALUES (25, 'dlv_1m8gqsj48jqgpmzn3g6v', '2026-11-28T09:29:15.870698+00:00', 'sent', 'Slack answered 200', 200, 36);
INSERT INTO attempts VALUES (26, 'dlv_1m8gqsjcsymcc8m5b9xm', '2026-11-28T09:29:15.946724+00:00', 'sent', 'Slack answered 200', 200, 4);
INSERT INTO attempts VALUES (27, 'dlv_1m8gqsjcssmzrkcdmya5', '2026-11-28T09:29:15.948101+00:00', 'sent', 'Slack answered 200', 200, 4);
INSERT INTO attempts VALUES (28, 'dlv_1m8gqsjcspwdzkd7meaw', '2026-11-28T09:29:15.962888+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 11);
INSERT INTO attempts VALUES (29, 'dlv_1m8gqsjcsnyntbgq7zca', '2026-11-28T09:29:15.963294+00:00', 'failed', 'Slack answered 503 ok', 503, 12);
INSERT INTO attempts VALUES (30, 'dlv_1m8gqsjdbf45m1g2n88v', '2026-11-28T09:29:15.963390+00:00', 'sent', 'Slack answered 200', 200, 2);
INSERT INTO attempts VALUES (31, 'dlv_1m8gqsjdbj3vcct62125', '2026-11-28T09:29:15.967501+00:00', 'sent', 'Slack answered 200', 200, 6);
INSERT INTO attempts VALUES (32, 'dlv_1m8gqsjcs6bp52gttvw7', '2026-11-28T09:29:15.967595+00:00', 'sent', 'created QA-5', 201, 19);
INSERT INTO attempts VALUES (33, 'dlv_1m8gqsjdb5dcqx0d0jy0', '2026-11-28T09:29:15.972888+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 3);
INSERT INTO attempts VALUES (34, 'dlv_1m8gqsje0cc6g7pwhrwx', '2026-11-28T09:29:15.978559+00:00', 'sent', 'Slack answered 200', 200, 1);
INSERT INTO attempts VALUES (35, 'dlv_1m8gqsjdbedd4eqvdtyy', '2026-11-28T09:29:15.978661+00:00', 'sent', 'commented on QA-5; it is left open', NULL, 3);
INSERT INTO attempts VALUES (36, 'dlv_1m8gqsje2b84xjqe013j', '2026-11-28T09:29:15.987413+00:00', 'sent', 'Slack answered 200', 200, 5);
INSERT INTO attempts VALUES (37, 'dlv_1m8gqsje4zgjwmgfcfvm', '2026-11-28T09:29:15.988251+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 4);
INSERT INTO attempts VALUES (38, 'dlv_1m8gqsje4zktzw862wzj', '2026-11-28T09:29:15.988337+00:00', 'sent', 'Slack answered 200', 200, 3);
INSERT INTO attempts VALUES (39, 'dlv_1m8gqsje4bppzwbgfdb0', '2026-11-28T09:29:15.991270+00:00', 'sent', 'commented on QA-5', NULL, 4);
INSERT INTO attempts VALUES (40, 'dlv_1m8gqsje3afpy9137k37', '2026-11-28T09:29:16.187579+00:00', 'failed', 'Slack answered 503 ok', 503, 2);
INSERT INTO attempts VALUES (41, 'dlv_1m8gqsjnt07ag52gz7h3', '2026-11-28T09:29:16.243174+00:00', 'sent', 'Slack answered 200', 200, 19);
INSERT INTO attempts VALUES (42, 'dlv_1m8gqsjntsfd7mv1ka29', '2026-11-28T09:29:16.252831+00:00', 'sent', 'Slack answered 200', 200, 8);
INSERT INTO attempts VALUES (43, 'dlv_1m8gqsjnt9ws2ctfc7dp', '2026-11-28T09:29:16.256742+00:00', 'sent', 'created QA-6', 201, 3);
CREATE TABLE answers (
    key TEXT PRIMARY KEY,
    body_hash TEXT NOT NULL,
    answer TEXT NOT NULL,
    at TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO answers VALUES ('id:run-4711', 'f4ec4b021cf4e76c623abe10cbadcc0c1c59b91ed8872660e41d200d22095720', 'run-4711', '2026-11-28T09:29:15.454832+00:00');
CREATE TABLE entries (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;
INSERT INTO entries VALUES ('integration', 'away', '07dd697fa1b3ef9a843bcfd7513962a7bc9a4ce09df97fe9423d9e57bab4d2fa', '2026-11-28T09:29:15.078222+00:00', '2026-11-28T09:29:15.078222+00:00');
INSERT INTO entries VALUES ('integration', 'chat', '8d446c116e16cbc825afb665e5e4b521d13f9a802c02a30489a37aa7d3441197', '2026-11-28T09:29:15.078222+00:00', '2026-11-28T09:29:15.078222+00:00');
INSERT INTO entries VALUES ('integration', 'crew', '0258dfd747284e6ed678e43224424198d4a12c1435ff25f799e5e95fabffa929', '2026-11-28T09:29:16.152887+00:00', '2026-11-28T09:29:16.152887+00:00');
INSERT INTO entries VALUES ('integration', 'issues', '3c8a2147f6123280a261c5e0c409620b5f9b1e380c3d8cfa824ddb7d53d6cd2b', '2026-11-28T09:29:15.078222+00:00', '2026-11-28T09:29:15.078222+00:00');
INSERT INTO entries VALUES ('integration', 'slow', 'a8d68d0852d6b91db322a417357b26b76c3a8f9eab7d89d7a46cf7c0f7ccdbda', '2026-11-28T09:29:15.078222+00:00', '2026-11-28T09:29:15.078222+00:00');
INSERT INTO entries VALUES ('integration', 'wrong', '55a14316f1787e1e877cedb031038602ce683f02c8bf9da869dc0f107a19feed', '2026-11-28T09:29:15.078222+00:00', '2026-11-28T09:29:15.078222+00:00');
INSERT INTO entries VALUES ('rule', 'digest', '2cb644c1f036538079cfda72d1c194e2a42c76257b371c1420f5941d9d5111f7', '2026-11-28T09:29:15.078222+00:00', '2026-11-28T09:29:16.152887+00:00');
INSERT INTO entries VALUES ('rule', 'failures', '63b810fc560681621052a333ed7cd8c2276c53f7d76693d0d83323f22391b4f4', '2026-11-28T09:29:15.078222+00:00', '2026-11-28T09:29:16.152887+00:00');
INSERT INTO entries VALUES ('rule', 'hosts', '35c7348f71fc902a03e3e8b4b396fd6ec4f35c8d765fb7e44c2dee8f0924ba4e', '2026-11-28T09:29:15.078222+00:00', '2026-11-28T09:29:15.078222+00:00');
INSERT INTO entries VALUES ('rule', 'once', '39e4c86b288f614debc733fe02a6ad5ed29f4d7ad387d45b8d45199fc09d6154', '2026-11-28T09:29:15.078222+00:00', '2026-11-28T09:29:16.152887+00:00');
CREATE TABLE revisions (
    id INTEGER PRIMARY KEY,
    version TEXT NOT NULL,
    at TEXT NOT NULL,
    source TEXT NOT NULL,
    author TEXT NOT NULL,
    note TEXT NOT NULL,
    added INTEGER NOT NULL,
    removed INTEGER NOT NULL,
    content BLOB
);
INSERT INTO revisions VALUES (1, 'ff2bde919861fc8b', '2026-11-28T09:29:15.078222+00:00', 'file', '', '', 152, 0, X'789CC5965B8FAA4810C7DFE753181F37E31E40509C37BC30A2A2E0153C3921080DB45C1A682EC2C9F9EE8BE838CE4C26BBD94C32F185FE5BDD55F5ABA2A9DF0F8D6606620C51D07C6A908FD512832481818DABF5EF8746A3A99B3E0C341824C08EF5A4323CFFF3B3FAA7D1341C3D69564FBF1E1A7FCE5BDF19D5DB6B9BCB73A319E83EA81617F1B1969222AC25ECE9867BD50C1458D07ED9D568E6E0E020E46A69ECD5A640F780F994914F3E40D80D28FB49E94F9CED3C3C3004E17A7EB9E5B920826CD0D9825352621B107BE5B05831A37679D202BA978ABD52EF08CC2AC1F34E7F403153955010844A17856881029D769E33789C6744CC93EB9E6170D1969F77857E14CC35EE793A502268491276A15BAE4733A55BF667B9DE5AC7856645CB6E800E89A80ADC994D4DA6CAA1C2025E330A41AC6150E5699EB11304F178D10F698C93AB74BF192471F1BADB82959596EBF06CDA24F1C5CFC3D5BCA9E77AF101792D7E25F23CED31787A100E835D7BB2DB053219E8897CE4F5FDD8DC147CD796D074AAF970E9467E7F5CD2F14676DBED21BBA15BB4D0CEF44D3BEB9F3C8F2D59C25D5B5E31D8ED5CD1A09864C4CCFB739EE76996D4BA4BCA4C37911B455B8A35B7DB592012D4C65FA08EB4EDAD64C4F8B9093AE2461A4A3A3A5AFDFC9B90630FE51F90D7E257222F699CE6B95802A5E3DB0A3FC8C4485516F22826D7ADA359E2E5E8A0CFBCC88EFDC15EE0FD22648EDB21E34C70B856562C2286828B419ABB4E540648B026C22ECC37B3FD5A12D0483894EDF258D2BC8B39965E4D27C3421067EB6CB76A4F08C940CE4460BCE52CDD5BAB7CAC28A3CDA9AD2E9FC7ABD2FE26E4798C02FB03F38BFA95D069C3E18972DBDACAE39E4B336BBA2CAA566CAB362E32A8A64726588C21AEFAB0CFF0EEA4E50B56774CF5022797045708A4394099AA53036F460C264A82FBC816F7C578C1A39DB9C8461CC7E06CACB4D9A95728474E97004526A1F49CF447A77C3C70D242CCC75DC7DED37030DBF580DCB2916A81EFEAF304E8FE07E6B5F895C8D7F68626F7BE24CEDCB9D63DC6ECDE8CA228ED4E54D54FC15C342D4A4BFB464BA28898DB9EC2556F731C2D76B4BC8E169C36DA4D4774993311D3590A558C2775E9456D6912A807B5C52DDB0767A029A32398A20E65CFF036306C6FDA92B9EA75B2A88D2C527D9D5AF488C1B60BE8BDDD1B02529847B4F25DB739C43805F806FD85F011C6FA27803188AB6FFA0B5F2749C2A71F3F48AAFB3751FDC8279A26886EF31AA21E422D412E083E29C5F0208A33C76257F3612103057761CB10D25D4252AD411E3BA9960B9264C6EC94E4027BB3C3D96C3568B9E9BE581D65965FBA9DD389A7511E8D47D164395C906B712F4B2CC7EE652B0D5534DB8CA1DAD3A072EA092F2185313A0223D15C7086D494B95720D739234EBD1B91A6A5432F8DEF08810C048976EB44238661A2811330D2F360A2FD75A57637AC68D0BC0D35F7C3C9FD57F3FE3A7F73CDDCF7FFAD5AE7C5AF8B9F7AB2FA795FEA6BC4B77313E879B5085FCF8CAB76AA8A08CC17C1F2F4303C1BDC1DFD76E7ADFE1580BABFA8EB56146BBA9580F88C8376EEDB186043F72EAD7C89F0724295F78B3DE55C03F81CD8DD20D8A867C16BB5EAC74B0F3B08279F16A8C009F0B5AAF3E2E43F95E60E801DA3347C4DFC5037CCD99956DF4D2FC5BABE5A6DE756A5CA419CE9DE5B350621A887D51BA55B0226B4014E3EC9C084D8FDF7B6AABBE42EF6B7475651C2C0AC878826F3DE3B0A0CF0896FA3CA33D6FF877760A6217887EE5ACF3B82B5F0EBF17D841DE7CD3BF9F0E7E11F78B77C37');
INSERT INTO revisions VALUES (2, 'd360bf1e24237c85', '2026-11-28T09:29:16.152887+00:00', 'file', '', '', 5, 5, X'789CC5965B6FA33A1080DFFB2BA23C1E3567214042FA961B85DCEF2159AD9003061C2E26D84060B5FFFD1042D3B455A5D551A58A177B98F1CC7C3398F9FD50A9C6302408FBD5A70AFB986F09A414F916C9F7BF1F2A952A303CE46BC8A7D00A01CD152F6F7EE66F2A55DD06B49AAF7E3D54FE5C4CDF2915E685CE755DA9FAC083F9E62A7C2C44340D0A117181EE94321DFB26B25EAC2AD5041E6C8C1D2D0ADD421502171A4F31FBE4414C1CBF6E3DA99D81BD99040781611CD7CB3652DB3F21D16F6CE09966C482CC5E3D4C97429FCBCE9ACFB7A2712B030D455852326974BA7561B863548C90DAC4019E621FF0F6738C8E9398092576D5D2F5F669234D9A4AE7E44FB4F6F3B0AB9E90399B110739D9AA3F529B59679480DA2A4C35F3B468FAF840C73BA57D615390C973C8B1C0D78C02186A04E6791A17EC0CC33C5EE5872824B414DD1B431AA6AFD626CAB5B404A08B6A9525573F0FA57A152420FD80BC107E25F2246A096478500EDD2D37D86EFD39EB033A3F4A602F1BEB546A5A333C1C6A1E5A3827AF23677CB89E3B1CD713D77C8D57B818ACB9B873765D3113196765BA6977BB75C67A5DA07D61D2994892C48BACD65CD48D687D724EA74D5D34369B913F66EA6B6F8A1BB34D6B39C7829718B0315ECF7A33808F6627F926E4C4C5C907E485F02B91673C8992649C41B5E159AAD48DC7A79D3A9DF74376553B1A1959F40F60E49EACD0EBEE15C94B03E1B8E909F680042B752962A6A738044689639F321F2BE640D906C97AB45FCD14DC570E19971D335E72485BE497C3412F55C6A355BC5D720366A6637BA008EE6214EDCD6522AB6A7F7DE6768B67799959DF843C09B16F7D607E957E25745EB72526DBD43673B9E5F0C28ACFD2BC15B99D45D218EDA2A3E04F6544F23EEC089233A8798AD994EB2DDF4E668AA3F8B309C4F10ED4BBEE88E90E544A3AD81AEF53792AE1AD318DFBEDB6406259E5C4A19BAAC73698C13A4B83D933EDF4CF89DCB5A3749CC84DDBDAF3A83BDAB6E0BC66E19D09BFABCFF5107EEC730A81F7A5C80FF438DDF2D6449830EAD9E5E85E2174DFF609681A1B30DDC2B4B73C3670BA6665819D404D15E4B866A1A1599F58697EEF8FCC6765B0A73BADBEB05A31BF1B0BB0CB1D7B2D9046CED41315A729CE7949B3D30533E80F49A7369A50595264916CE4FD9049B9D1A8DDE094491FD82D2F398E198E6DB3D1772147844490DCA0BF103EA2107C0298C030FFA7BFF0B5290D9E7EFC60EBCD7F99FC619F789E619AD5324410208D6207FA9F94A277188F47B6292E27BD740E55D244355D89B694ADD7BA4968475AA2CC6646280ED9B66FADB7241E2DBB3527DAA7CBE35C94164EE37C96789C9CE4FE69B0E84DD9D5783F9F896D713F37A36087476B19ED5A1A52CF2DE525A420C447A853CD811748D579FB1548396784917B2352350172A3F08E108CA14FB55B27EA210AA806CF508F2E8389F64F49ED6E58D190711B6AEE8793FBBFE6FD75FEE69A293F8A725D56EBB2F975F5534C563FEF4B5D467C3B9722D72D84E8F5CC306FA7BC88D07811982E08828BC2DDD16F2D6FF5CF0114FD552F4D71A80193C2F08283B7EFDB18121DB8D756BE46783D21CFFB45BF6E97017C0EEC6E10AC14B36059AD6279ED611B13FA69815242A1A7E59D17D2BF2ACD1D002BC451F09AF8A168988B33ADB89B5E8A557E5A9C7DAB52EE208C81FB561AC20016C3EA8DD22D01035990D04F32301071FEA2ADC2F2D62E637F7B641E25F28D6288A80AEFBD635F879FF8D6F33C43F03FBC43230AE03B74653DEF0816825F8FEF236CD86FBEC9873F0FFF01232A7C6A');
CREATE TABLE lanes (
    integration_id TEXT PRIMARY KEY,
    lane TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO lanes VALUES ('away', '{"state":"open","reason":"Slack answered 503 ok","since":"2026-11-28T09:29:15.775416Z","not_before":"2026-11-28T09:30:16.187465Z","failures":6,"probes":1}');
CREATE TABLE alerts (
    key TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    since TEXT NOT NULL,
    told_at TEXT,
    count INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO alerts VALUES ('lane:away', 'away cannot be reached', '2026-11-28T09:29:15.967926+00:00', '2026-11-28T09:29:15.967926+00:00', 1);
INSERT INTO sqlite_master VALUES ('table', 'history_index', 'history_index', 0, 'CREATE VIRTUAL TABLE history_index USING fts5
    (entry, content = '''', detail = none, columnsize = 0, tokenize = "unicode61 remove_diacritics 0 tokenchars ''_''")');
CREATE TABLE 'history_index_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO history_index_data VALUES (1, X'228E60');
INSERT INTO history_index_data VALUES (10, X'000000000101010001010101');
INSERT INTO history_index_data VALUES (137438953473, X'00000B50023030060606060103010109010301010203010102013901030101010301010103010101030101010301010301030101010301010101030101010131010301010103010101030101010301010103010104030101010301010203010102013101030101010301010103010101030101010301010301030101010301010101030101020232370606060606090607020135010301010103010101030101010301010103010103010301010103010101010301010101320C0203303236010301010103010101030101010301010103010103010301010103010101010301010201380103010101030101010301010103010101030101030103010101030101010103010102013901030101010301010103010101030101010301010301030101010301010101030101010133070301010607030101030E030101010134180202303404060606060906070201310103010101030101010301010103010101030101040301010103010102030101020337313113030101010135270607020230332E0101380D030101070301010101390103010101030101010301010103010101030101040301010103010102030101010161040606060609060702066464726573730406060606090607020466746572190301010A03010102046761696E190301010A03010102026C6C2E02026E64190301010A030101010306737765726564040606060609060304020174040606060609060702037761792E010262652E01030101010663616C6D65642F03010103096D6572615F6C6F73742103046E6E6F742E020668616E6765642F0301010603696E672F030101040174010606060609060601030365636B04060606060906070106646576696365010301010103010101030101010301010103010104030101010301010203010102176C765F316D38677173686E723236713272686E73383676050E0B64687061376A3262386776040E0B656D353639683436676D6D010E0B773230626166656A366E72060C0D726630676B33306E7635726E35070D0C7633746E353072646B7768310B0E0B67793232346B746D6777760A0E0B76316377657A74733771610C0C0D7765376D353234346465726535100E0B616A6167713963723939660D0E0B656E317073386B34763668110E0B66716B6668656E7136616A120C0D787A646230347A6B7432383970170E0B6B786E6D7A797339747067160E0B717031687A347070666E38130E0B7A39707461786A6330727A180B0E6A343864356A6E766339387836621D0E0B6A7167706D7A6E33673676190E0B73306331796D62323138371C0E0B7971677A327665707133701E0C0D3570643536307A68783533726B210C0D63733662703532677474767737270E0B7077647A6B64376D656177250E0B736D7A726B63646D796135260E0B796D6363386D356239786D220C0D646235646371783064306A79302B0E0B65646434657176647479792D0E0B6634356D3167326E383876280E0B6A337663637436323132352C0C0D653063633667377077687277782E0D0C32623834786A71653031336A2F0D0C346270707A77626766646230340E0B7A676A776D67666366766D320F0A6B747A77383632777A6A33020775726174696F6E010301010103010101030101010301010103010104030101010301010203010101056572726F72010301010103010101030101010301010A03010108030101020476656E74210316745F316D38677173686E717933786337733573313832010301010C0D726664783674783932336A7470070301010C0D77647936716D366771396B79760D0301010B0E6A34377830736876386E65786470190301010C0D356E6438713535377071777733210C0D63737473686A72716B72373973220301010C0D64616737373577616A6E747932280301010C0D6530306E6230796374353373382E0D0C3239727A79676334653861352F03010101066661696C6564010301010103010101030101010301010A0301010503757265190301010A03010103066C6C6261636B2E02046C616B7922030101010301010203010102026F722E0104676574732E02016F2E0307746F5F6C6976650103010101036861732E0103010102036F73740103010101030101010301010103010101030101030103010101030101020301010102696E2F0301010302666F190301010307030101020173040606060609060304030473756573060606060609060702017404060606060906030103010101056B656570732F03010101046D616B65040606060609060702066573736167652E0801732E01036E6577040606060609060702016F010301010103010101030101010301010A030101070103010103057468696E670406060606090607040B69666965725F616C6572742E0301772E01026F6B04060606060906030402016E01030101010301010103010101030101010301010301030101010301010203010103016504060606060906030402017204060606060906070106706173736564190301010A03010102016901030101010301010103010101030101010301010301030101010301010203010103056374757265010301010103010101030101010301010A030101080301010102716106060606060906070107726561636865642E0307636F7264696E67130301010202756E130301010101730103010101030101010301010103010101030101040301010103010102030101020563726970740103010101030101010301010103010101030101040301010103010107135F657865637574696F6E5F636F6D706C657465190301010A03010112066661696C6564010301010103010101030101010301010A030101080301010207657665726974790103010101030101010301010103010101030101030103010101030101010103010102046C61636B010301020301020301020301020301040103010203010201030102027462010301010103010101030101010301010103010104030101010301010203010101047465616D05060606060405060703066C65746578740D03010107030101020368656E2E0402726504060606060906070302697304060606060906070305726F7567682E0203696D65010301010103010101030101010301010103010103010301010103010101010301010501732F03010102036F6C642F0301010204726965642E0103757463010301010103010101030101010301010103010103010301010103010101010301010104776169742E0305726E696E672E02066562686F6F6B0103010203010203010203010203010401030102030102010301020368656E2E010301010203696C6C2F0301010204726F6E670406060606090607010C78643733373436323264333101030101010301010103010101030101010301010403010101030101020301010209683730363932643331130301010A03010101030101020301010A013307030101150A01380D030101070301010A0139010301010209693633363836313734010606060609060601040B393733373337353635373306060606060906070308373436353631366405060606060405060704093737323666366536370406060606090607020D7336363631363936633635363404060606060906070308373336353665373401040101040101040101040101040103010401010401010104010217743633363136643635373236313566366336663733373421041B6536663734363936363639363537323566363136633635373237342E03323733363337323639373037343566363537383635363337353734363936663665356636333666366437303663363537343635190301010A030101260B3636313639366336353634010301010103010101030101010301010A030101080301010205763332333019030101030703010104033333302E0403343330010301010103010101030101010301010A030101080301010103796F752F03010101037A61700703010104142523250C250427252511040C230906050B230B100E0E050D110B06090C0C070C090C0D281A0E0E0E100F0E0E100E0E0E100E0E0E110E0E0E10100E0E0E100E0E0E100F0F0E0D291F071C13131410131310121C0D09120507040D0A26080D0C0E0F0B0E09040D1C0F0E040D240C0B10241F0C0A0D0823231D202B20240F10060C0C0827070907270708220A090E2E1B080B071415131317241A1E3C2510061D09');
CREATE TABLE 'history_index_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO history_index_idx VALUES (1, X'', 2);
CREATE TABLE 'history_index_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO history_index_config VALUES ('version', 4);
CREATE TABLE incidents (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    key TEXT NOT NULL,
    subject TEXT NOT NULL,
    title TEXT NOT NULL,
    host TEXT NOT NULL,
    device TEXT NOT NULL,
    severity INTEGER NOT NULL,
    opened_at TEXT NOT NULL,
    last_at TEXT NOT NULL,
    count INTEGER NOT NULL,
    event_id TEXT NOT NULL,
    last_event_id TEXT NOT NULL,
    closed_at TEXT,
    closed_by TEXT NOT NULL,
    acknowledged_at TEXT,
    acknowledged_by TEXT NOT NULL,
    rules TEXT NOT NULL
);
INSERT INTO incidents VALUES (1, 'inc_1m8gqshnq189qx2frff5', '["script","goto_live","pi-9","stb-1"]', '["script","goto_live","pi-9","stb-1"]', 'goto_live', 'pi-9', 'stb-1', 40, '2026-11-28T09:29:15.191297+00:00', '2026-11-28T09:29:15.191297+00:00', 1, 'evt_1m8gqshnqy3xc7s5s182', 'evt_1m8gqshnqy3xc7s5s182', NULL, '', NULL, '', '{"failures":"2026-11-28T09:29:15.191297Z"}');
INSERT INTO incidents VALUES (2, 'inc_1m8gqshrffhrme4h3dj4', '["script","zap","pi-3","stb-1"]', '["script","zap","pi-3","stb-1"]', 'zap', 'pi-3', 'stb-1', 40, '2026-11-28T09:29:15.279168+00:00', '2026-11-28T09:29:15.279168+00:00', 1, 'evt_1m8gqshrfdx6tx923jtp', 'evt_1m8gqshrfdx6tx923jtp', NULL, '', NULL, '', '{"failures":"2026-11-28T09:29:15.279168Z"}');
INSERT INTO incidents VALUES (3, 'inc_1m8gqshwe6sgp0pp733w', '["script","teletext","pi-8","stb-1"]', '["script","teletext","pi-8","stb-1"]', 'teletext', 'pi-8', 'stb-1', 40, '2026-11-28T09:29:15.405780+00:00', '2026-11-28T09:29:15.405780+00:00', 1, 'evt_1m8gqshwdy6qm6gq9kyv', 'evt_1m8gqshwdy6qm6gq9kyv', '2026-11-28T09:29:15.655809+00:00', 'recovery', NULL, '', '{"failures":"2026-11-28T09:29:15.405780Z"}');
INSERT INTO incidents VALUES (4, 'inc_1m8gqshxzs11zp215arq', '["script","recording","pi-1","stb-1"]', '["script","recording","pi-1","stb-1"]', 'recording', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:15.454832+00:00', '2026-11-28T09:29:15.454832+00:00', 1, 'run-4711', 'run-4711', NULL, '', NULL, '', '{"failures":"2026-11-28T09:29:15.454832Z"}');
INSERT INTO incidents VALUES (5, 'inc_1m8gqsjcsz5bq5erz9x4', '["script","flaky","pi-1","stb-1"]', '["script","flaky","pi-1","stb-1"]', 'flaky', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:15.929071+00:00', '2026-11-28T09:29:15.929071+00:00', 1, 'evt_1m8gqsjcstshjrqkr79s', 'evt_1m8gqsjcstshjrqkr79s', '2026-11-28T09:29:15.946858+00:00', 'recovery', NULL, '', '{"failures":"2026-11-28T09:29:15.929071Z"}');
INSERT INTO incidents VALUES (6, 'inc_1m8gqsje2n1cx9vhsjeg', '["script","flaky","pi-1","stb-1"]', '["script","flaky","pi-1","stb-1"]', 'flaky', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:15.970560+00:00', '2026-11-28T09:29:15.970560+00:00', 1, 'evt_1m8gqsje29rzygc4e8a5', 'evt_1m8gqsje29rzygc4e8a5', '2026-11-28T09:29:15.987535+00:00', 'recovery', NULL, '', '{"failures":"2026-11-28T09:29:15.970560Z"}');
INSERT INTO incidents VALUES (7, 'inc_1m8gqsjeya56vfzjw8c5', '["script","flaky","pi-1","stb-1"]', '["script","flaky","pi-1","stb-1"]', 'flaky', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:15.998303+00:00', '2026-11-28T09:29:15.998303+00:00', 1, 'evt_1m8gqsjeyh1zjcgk0sw3', 'evt_1m8gqsjeyh1zjcgk0sw3', '2026-11-28T09:29:16.003384+00:00', 'recovery', NULL, '', '{"failures":null}');
INSERT INTO incidents VALUES (8, 'inc_1m8gqsjgt3wsj88z62s0', '["script","silenced","pi-9","stb-1"]', '["script","silenced","pi-9","stb-1"]', 'silenced', 'pi-9', 'stb-1', 40, '2026-11-28T09:29:16.058123+00:00', '2026-11-28T09:29:16.058123+00:00', 1, 'evt_1m8gqsjgtn8f7wz1rvxe', 'evt_1m8gqsjgtn8f7wz1rvxe', NULL, '', '2026-11-28T09:29:16.093059+00:00', 'ann', '{"failures":null}');
INSERT INTO incidents VALUES (9, 'inc_1m8gqsjnp9ns0a7fpajr', '["script","last","pi-1","stb-1"]', '["script","last","pi-1","stb-1"]', 'last', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:16.214685+00:00', '2026-11-28T09:29:16.214685+00:00', 1, 'evt_1m8gqsjnp4dkv02v1ne9', 'evt_1m8gqsjnp4dkv02v1ne9', NULL, '', NULL, '', '{"failures":"2026-11-28T09:29:16.214685Z"}');
CREATE TABLE subjects (key TEXT PRIMARY KEY, body TEXT NOT NULL, at TEXT NOT NULL);
INSERT INTO subjects VALUES ('["script","goto_live","pi-9","stb-1"]', '{"key":"[\"script\",\"goto_live\",\"pi-9\",\"stb-1\"]","changes":["2026-11-28T09:29:15.191297Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqshnqy3xc7s5s182","incident_id":"inc_1m8gqshnq189qx2frff5","owed":{}}', '2026-11-28T09:29:15.191297+00:00');
INSERT INTO subjects VALUES ('["script","zap","pi-3","stb-1"]', '{"key":"[\"script\",\"zap\",\"pi-3\",\"stb-1\"]","changes":["2026-11-28T09:29:15.279168Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqshrfdx6tx923jtp","incident_id":"inc_1m8gqshrffhrme4h3dj4","owed":{}}', '2026-11-28T09:29:15.279168+00:00');
INSERT INTO subjects VALUES ('["script","teletext","pi-8","stb-1"]', '{"key":"[\"script\",\"teletext\",\"pi-8\",\"stb-1\"]","changes":["2026-11-28T09:29:15.405780Z","2026-11-28T09:29:15.655809Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqsj47x0shv8nexdp","incident_id":"inc_1m8gqshwe6sgp0pp733w","owed":{}}', '2026-11-28T09:29:15.655809+00:00');
INSERT INTO subjects VALUES ('["script","recording","pi-1","stb-1"]', '{"key":"[\"script\",\"recording\",\"pi-1\",\"stb-1\"]","changes":["2026-11-28T09:29:15.454832Z"],"flapping_since":null,"changed":0,"event_id":"run-4711","incident_id":"inc_1m8gqshxzs11zp215arq","owed":{}}', '2026-11-28T09:29:15.454832+00:00');
INSERT INTO subjects VALUES ('["script","flaky","pi-1","stb-1"]', '{"key":"[\"script\",\"flaky\",\"pi-1\",\"stb-1\"]","changes":["2026-11-28T09:29:15.929071Z","2026-11-28T09:29:15.946858Z","2026-11-28T09:29:15.970560Z","2026-11-28T09:29:15.987535Z","2026-11-28T09:29:15.998303Z","2026-11-28T09:29:16.003384Z"],"flapping_since":"2026-11-28T09:29:15.929071Z","changed":6,"event_id":"evt_1m8gqsjf3z076c75pptj","incident_id":"inc_1m8gqsjeya56vfzjw8c5","owed":{"failures":["chat","away","slow","wrong","crew","issues"]}}', '2026-11-28T09:29:16.003384+00:00');
INSERT INTO subjects VALUES ('["script","silenced","pi-9","stb-1"]', '{"key":"[\"script\",\"silenced\",\"pi-9\",\"stb-1\"]","changes":["2026-11-28T09:29:16.058123Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqsjgtn8f7wz1rvxe","incident_id":"inc_1m8gqsjgt3wsj88z62s0","owed":{}}', '2026-11-28T09:29:16.058123+00:00');
INSERT INTO subjects VALUES ('["script","last","pi-1","stb-1"]', '{"key":"[\"script\",\"last\",\"pi-1\",\"stb-1\"]","changes":["2026-11-28T09:29:16.214685Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqsjnp4dkv02v1ne9","incident_id":"inc_1m8gqsjnp9ns0a7fpajr","owed":{}}', '2026-11-28T09:29:16.214685+00:00');
CREATE TABLE told (key TEXT PRIMARY KEY, at TEXT NOT NULL, event_id TEXT NOT NULL);
INSERT INTO told VALUES ('["once","","pi-3"]', '2026-11-28T09:29:15.701820+00:00', 'evt_1m8gqsj5nd8q557pqww3');
CREATE TABLE bundles (
    key TEXT PRIMARY KEY,
    delivery_id TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    severity INTEGER NOT NULL
);
INSERT INTO bundles VALUES ('["group","hosts","chat","pi-1"]', 'dlv_1m8gqsj4hv4aa699sz7s', '2026-11-28T09:29:15.665067+00:00', '2026-11-28T12:29:15.665067+00:00', 30);
INSERT INTO bundles VALUES ('["digest","digest","crew"]', 'dlv_1m8gqsj54vz23ja0v36q', '2026-11-28T09:29:15.684065+00:00', '2026-11-28T14:29:15.684065+00:00', 20);
CREATE TABLE items (
    delivery_id TEXT NOT NULL,
    event_id TEXT NOT NULL,
    incident_id TEXT,
    PRIMARY KEY (delivery_id, event_id)
) WITHOUT ROWID;
INSERT INTO items VALUES ('dlv_1m8gqsj4hv4aa699sz7s', 'evt_1m8gqsj4hddb5a11xnhk', NULL);
INSERT INTO items VALUES ('dlv_1m8gqsj4hv4aa699sz7s', 'evt_1m8gqsj6rkbbgs0jy7pw', NULL);
INSERT INTO items VALUES ('dlv_1m8gqsj4hv4aa699sz7s', 'evt_1m8gqsjc07g76b05kev5', NULL);
INSERT INTO items VALUES ('dlv_1m8gqsj54vz23ja0v36q', 'evt_1m8gqsj542eh49w1qade', NULL);
INSERT INTO items VALUES ('dlv_1m8gqsj54vz23ja0v36q', 'evt_1m8gqsj8yq4dey7hckyq', NULL);
INSERT INTO items VALUES ('dlv_1m8gqsj54vz23ja0v36q', 'evt_1m8gqsjc793g2fnav48p', NULL);
CREATE TABLE timers (
    kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    step INTEGER NOT NULL,
    due_at TEXT NOT NULL,
    PRIMARY KEY (kind, subject_id, rule_id, integration_id, step)
);
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqshnq189qx2frff5', 'failures', '', 0, '2026-11-28T13:29:15.191297+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqshnq189qx2frff5', 'failures', '', 0, '2026-11-28T11:29:15.191297+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqshrffhrme4h3dj4', 'failures', '', 0, '2026-11-28T13:29:15.279168+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqshrffhrme4h3dj4', 'failures', '', 0, '2026-11-28T11:29:15.279168+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqshwe6sgp0pp733w', 'failures', '', 0, '2026-11-28T13:29:15.405780+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqshwe6sgp0pp733w', 'failures', '', 0, '2026-11-28T11:29:15.405780+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqshxzs11zp215arq', 'failures', '', 0, '2026-11-28T13:29:15.454832+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqshxzs11zp215arq', 'failures', '', 0, '2026-11-28T11:29:15.454832+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsjcsz5bq5erz9x4', 'failures', '', 0, '2026-11-28T13:29:15.929071+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqsjcsz5bq5erz9x4', 'failures', '', 0, '2026-11-28T11:29:15.929071+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsje2n1cx9vhsjeg', 'failures', '', 0, '2026-11-28T13:29:15.970560+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqsje2n1cx9vhsjeg', 'failures', '', 0, '2026-11-28T11:29:15.970560+00:00');
INSERT INTO timers VALUES ('calm', '["script","flaky","pi-1","stb-1"]', '', '', 0, '2026-11-28T09:34:16.003384+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsjeya56vfzjw8c5', 'failures', '', 0, '2026-11-28T13:29:15.998303+00:00');
INSERT INTO timers VALUES ('silence', 'sil_1m8gqsjfvtds78mrkd22', '', '', 0, '2026-11-28T14:29:16.027365+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsjgt3wsj88z62s0', 'failures', '', 0, '2026-11-28T13:29:16.058123+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsjnp9ns0a7fpajr', 'failures', '', 0, '2026-11-28T13:29:16.214685+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqsjnp9ns0a7fpajr', 'failures', '', 0, '2026-11-28T11:29:16.214685+00:00');
CREATE TABLE silences (
    id TEXT PRIMARY KEY,
    conditions TEXT NOT NULL,
    until TEXT NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    created_at TEXT NOT NULL,
    ended_at TEXT,
    ended_by TEXT
);
INSERT INTO silences VALUES ('sil_1m8gqsjfvtds78mrkd22', '{"host_name":"pi-9"}', '2026-11-28T14:29:16.027365+00:00', 'new cables', 'ann', '2026-11-28T09:29:16.027365+00:00', NULL, NULL);
CREATE TABLE silenced (
    silence_id TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    PRIMARY KEY (silence_id, rule_id, integration_id, incident_id)
) WITHOUT ROWID;
INSERT INTO silenced VALUES ('sil_1m8gqsjfvtds78mrkd22', 'failures', 'away', 'inc_1m8gqsjgt3wsj88z62s0');
INSERT INTO silenced VALUES ('sil_1m8gqsjfvtds78mrkd22', 'failures', 'chat', 'inc_1m8gqsjgt3wsj88z62s0');
INSERT INTO silenced VALUES ('sil_1m8gqsjfvtds78mrkd22', 'failures', 'crew', 'inc_1m8gqsjgt3wsj88z62s0');
INSERT INTO silenced VALUES ('sil_1m8gqsjfvtds78mrkd22', 'failures', 'issues', 'inc_1m8gqsjgt3wsj88z62s0');
INSERT INTO silenced VALUES ('sil_1m8gqsjfvtds78mrkd22', 'failures', 'slow', 'inc_1m8gqsjgt3wsj88z62s0');
INSERT INTO silenced VALUES ('sil_1m8gqsjfvtds78mrkd22', 'failures', 'wrong', 'inc_1m8gqsjgt3wsj88z62s0');
CREATE TABLE threads (
    integration_id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    kept TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (integration_id, incident_id)
);
INSERT INTO threads VALUES ('issues', 'inc_1m8gqshnq189qx2frff5', '["script","goto_live","pi-9","stb-1"]', '{"key":"QA-1","id":"20001","said":"dlv_1m8gqshnrw20bafej6nr"}', '2026-11-28T09:29:15.433859+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gqshrffhrme4h3dj4', '["script","zap","pi-3","stb-1"]', '{"key":"QA-2","id":"20002","said":"dlv_1m8gqshrvv1cwezts7qa"}', '2026-11-28T09:29:15.434648+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gqshwe6sgp0pp733w', '["script","teletext","pi-8","stb-1"]', '{"key":"QA-3","id":"20003","said":"dlv_1m8gqsj48yqgz2vepq3p"}', '2026-11-28T09:29:15.676002+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gqshxzs11zp215arq', '["script","recording","pi-1","stb-1"]', '{"key":"QA-4","id":"20004","said":"dlv_1m8gqshxzz9ptaxjc0rz"}', '2026-11-28T09:29:15.656997+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gqsjcsz5bq5erz9x4', '["script","flaky","pi-1","stb-1"]', '{"key":"QA-5","id":"20005","said":"dlv_1m8gqsjdbedd4eqvdtyy"}', '2026-11-28T09:29:15.978661+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gqsje2n1cx9vhsjeg', '["script","flaky","pi-1","stb-1"]', '{"key":"QA-5","id":"20005","comment":"30002","updated":"2026-01-31T12:00:00.000+0000","count":1,"said":"dlv_1m8gqsje4bppzwbgfdb0"}', '2026-11-28T09:29:15.991270+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gqsjnp9ns0a7fpajr', '["script","last","pi-1","stb-1"]', '{"key":"QA-6","id":"20006","said":"dlv_1m8gqsjnt9ws2ctfc7dp"}', '2026-11-28T09:29:16.256742+00:00');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX events_undecided ON events (seq) WHERE decisions IS NULL;
CREATE INDEX events_by_type ON events (event_type, seq);
CREATE INDEX deliveries_due_by_integration ON deliveries (integration_id, due_at) WHERE state = 'waiting';
CREATE INDEX deliveries_by_event ON deliveries (event_id);
CREATE INDEX attempts_by_delivery ON attempts (delivery_id, seq);
CREATE INDEX answers_by_time ON answers (at);
CREATE VIEW notification_history AS
SELECT d.id,
       d.event_type,
       d.integration_type,
       d.integration_name,
       d.recipient,
       CASE d.state WHEN 'sent' THEN 'sent'
                    WHEN 'failed' THEN 'failed'
                    WHEN 'cancelled' THEN 'failed'
                    ELSE 'pending' END AS status,
       d.message_preview,
       d.error_message,
       e.event_data,
       COALESCE(d.settled_at, d.created_at) AS sent_at
FROM deliveries d JOIN events e ON e.id = d.event_id;
CREATE INDEX revisions_by_version ON revisions (version);
CREATE INDEX deliveries_not_indexed ON deliveries (seq) WHERE indexed = 0;
CREATE INDEX incidents_by_key ON incidents (key, seq);
CREATE INDEX incidents_open ON incidents (last_at) WHERE closed_at IS NULL;
CREATE INDEX incidents_closed ON incidents (closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX told_by_time ON told (at);
CREATE INDEX items_by_event ON items (event_id);
CREATE INDEX items_by_incident ON items (incident_id) WHERE incident_id IS NOT NULL;
CREATE INDEX timers_due ON timers (due_at);
CREATE INDEX deliveries_by_incident ON deliveries (incident_id, integration_id) WHERE incident_id IS NOT NULL;
CREATE INDEX deliveries_by_bundle ON deliveries (bundle) WHERE bundle IS NOT NULL;
CREATE INDEX threads_by_subject ON threads (integration_id, subject, at);
CREATE INDEX threads_by_time ON threads (at);
CREATE INDEX deliveries_in_order ON deliveries (incident_id, integration_id, seq)
    WHERE indexed = 0 AND incident_id IS NOT NULL;
