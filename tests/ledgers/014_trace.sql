CREATE TABLE _sqlite_migrations (id INTEGER PRIMARY KEY, migration_set TEXT, name TEXT, applied_at TEXT);
INSERT INTO _sqlite_migrations VALUES (1, 'notifier', '001_tables', '2026-11-28 10:10:03');
INSERT INTO _sqlite_migrations VALUES (2, 'notifier', '002_history_view', '2026-11-28 10:10:03');
INSERT INTO _sqlite_migrations VALUES (3, 'notifier', '003_revisions', '2026-11-28 10:10:03');
INSERT INTO _sqlite_migrations VALUES (4, 'notifier', '004_lanes', '2026-11-28 10:10:03');
INSERT INTO _sqlite_migrations VALUES (5, 'notifier', '005_alerts', '2026-11-28 10:10:03');
INSERT INTO _sqlite_migrations VALUES (6, 'notifier', '006_history', '2026-11-28 10:10:03');
INSERT INTO _sqlite_migrations VALUES (7, 'notifier', '007_deciding', '2026-11-28 10:10:03');
INSERT INTO _sqlite_migrations VALUES (8, 'notifier', '008_threads', '2026-11-28 10:10:03');
INSERT INTO _sqlite_migrations VALUES (9, 'notifier', '009_indexes', '2026-11-28 10:10:03');
INSERT INTO _sqlite_migrations VALUES (10, 'notifier', '010_tallies', '2026-11-28 10:10:03');
INSERT INTO _sqlite_migrations VALUES (11, 'notifier', '011_former_ids', '2026-11-28 10:10:03');
INSERT INTO _sqlite_migrations VALUES (12, 'notifier', '012_last_sent', '2026-11-28 10:10:03');
INSERT INTO _sqlite_migrations VALUES (13, 'notifier', '014_trace', '2026-11-28 10:10:03');
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
, attachments TEXT, trace TEXT);
INSERT INTO events VALUES (1, 'evt_1m8gt4a2wbvrp132q5fx', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T10:10:05.020450+00:00', '2026-11-28T10:10:05.020450+00:00', '{"script_name":"goto_live","host_name":"pi-9","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gt4a2wrc04zvcgr5k', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4a2xe84e46v511j"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4a2x9ac3gcjtva3"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4a2xc0ktqn6t8v0"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4a2xka3fnzrq0p4"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4a2xx3h5xv58zv1"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4a2xwq5ab1ybwgk"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL, NULL);
INSERT INTO events VALUES (2, 'evt_1m8gt4a8b1d13n5hb2t3', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T10:10:05.195920+00:00', '2026-11-28T10:10:05.195920+00:00', '{"script_name":"zap","host_name":"pi-3","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gt4a8c57t04tf5wy6', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4a8cpnc5r7tfd4k"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4a8cmw98m3rppmt"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4a8cv1f26q8s1g0"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4a8c67kvk72bxxk"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4a8cc2eecpww0g2"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4a8cgmrz8h35b53"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL, NULL);
INSERT INTO events VALUES (3, 'evt_1m8gt4aadtprjq2242nn', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T10:10:05.261845+00:00', '2026-11-28T10:10:05.261845+00:00', '{"script_name":"teletext","host_name":"pi-8","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gt4aaep990z5q6gf9', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4aae1bmfqqh377n"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4aaea5vw7b2gr6y"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4aaevxaxf9jvcvn"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4aaent91n7ka47e"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4aaewpvbbsp7b46"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4aaetm5snh3fdce"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL, NULL);
INSERT INTO events VALUES (4, 'run-4711', 'script_execution_failed', 40, 'http', 'run-4711', NULL, '2026-11-28T10:10:05.352520+00:00', '2026-11-28T10:10:05.352520+00:00', '{"script_name":"recording","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gt4ad9rqr4r01b9t3', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4adaw2vptt6k3mb"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4adamf4pftqs8vx"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4adapknd595c45w"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4ada0vsf5gvfjg7"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4adaz28hy1ndh56"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4ada5d683yr8mv0"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL, NULL);
INSERT INTO events VALUES (5, 'evt_1m8gt4ag88fjjrwjxya6', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T10:10:05.448425+00:00', '2026-11-28T10:10:05.448425+00:00', '{"script_name":"teletext","host_name":"pi-8","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gt4aaep990z5q6gf9', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gt4ag9g2fss433zd0"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gt4ag915ja3tb7r09"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gt4ag974tggqqn1va"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gt4ag9ry9j6kf4n3f"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gt4ag9k73fy0q37ef"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gt4ag9z9cqhvxs6p2"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL, NULL);
INSERT INTO events VALUES (6, 'evt_1m8gt4aj3emy6dq79qre', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T10:10:05.507215+00:00', '2026-11-28T10:10:05.507215+00:00', '{"message":"warm 0","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"grouped","reason":"rule ''hosts'' matches; group: told at 2026-11-28 13:10:05 UTC","delivery_id":"dlv_1m8gt4aj3wza3df1569d"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, digest, once","delivery_id":null}]', 0, NULL, NULL);
INSERT INTO events VALUES (7, 'evt_1m8gt4akvfbsedtakt1g', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T10:10:05.563517+00:00', '2026-11-28T10:10:05.563517+00:00', '{"message":"0 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"digested","reason":"rule ''digest'' matches; digest: told at 2026-11-28 15:10:05 UTC","delivery_id":"dlv_1m8gt4akw8sbb2ywt4gy"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, once","delivery_id":null}]', 0, NULL, NULL);
INSERT INTO events VALUES (8, 'evt_1m8gt4amfva569mts47q', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T10:10:05.583576+00:00', '2026-11-28T10:10:05.583576+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"waiting","reason":"rule ''once'' matches","delivery_id":"dlv_1m8gt4amtpv10j87kzjg"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, digest","delivery_id":null}]', 0, NULL, NULL);
INSERT INTO events VALUES (9, 'evt_1m8gt4aq8ytxdt0403c9', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T10:10:05.672108+00:00', '2026-11-28T10:10:05.672108+00:00', '{"message":"warm 1","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"grouped","reason":"rule ''hosts'' matches; group: told at 2026-11-28 13:10:05 UTC","delivery_id":"dlv_1m8gt4aj3wza3df1569d"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, digest, once","delivery_id":null}]', 0, NULL, NULL);
INSERT INTO events VALUES (10, 'evt_1m8gt4ar3hsz1bay1c3e', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T10:10:05.699673+00:00', '2026-11-28T10:10:05.699673+00:00', '{"message":"1 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"digested","reason":"rule ''digest'' matches; digest: told at 2026-11-28 15:10:05 UTC","delivery_id":"dlv_1m8gt4akw8sbb2ywt4gy"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, once","delivery_id":null}]', 0, NULL, NULL);
INSERT INTO events VALUES (11, 'evt_1m8gt4ar8az78v00r092', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T10:10:05.704529+00:00', '2026-11-28T10:10:05.704529+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"deduplicated","reason":"dedupe: the same host_name was told at 2026-11-28 10:10:05 UTC (evt_1m8gt4amfva569mts47q)","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, digest","delivery_id":null}]', 1, NULL, NULL);
INSERT INTO events VALUES (12, 'evt_1m8gt4arhxvpzdwbsmef', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T10:10:05.713412+00:00', '2026-11-28T10:10:05.713412+00:00', '{"message":"warm 2","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"grouped","reason":"rule ''hosts'' matches; group: told at 2026-11-28 13:10:05 UTC","delivery_id":"dlv_1m8gt4aj3wza3df1569d"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, digest, once","delivery_id":null}]', 0, NULL, NULL);
INSERT INTO events VALUES (13, 'evt_1m8gt4as301njknxzty6', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T10:10:05.731302+00:00', '2026-11-28T10:10:05.731302+00:00', '{"message":"2 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"digested","reason":"rule ''digest'' matches; digest: told at 2026-11-28 15:10:05 UTC","delivery_id":"dlv_1m8gt4akw8sbb2ywt4gy"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, once","delivery_id":null}]', 0, NULL, NULL);
INSERT INTO events VALUES (14, 'evt_1m8gt4askbmzdaj635cp', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T10:10:05.747731+00:00', '2026-11-28T10:10:05.747731+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"deduplicated","reason":"dedupe: the same host_name was told at 2026-11-28 10:10:05 UTC (evt_1m8gt4amfva569mts47q)","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, digest","delivery_id":null}]', 1, NULL, NULL);
INSERT INTO events VALUES (15, 'evt_1m8gt4aszj2awgzzm0ya', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T10:10:05.759288+00:00', '2026-11-28T10:10:05.759288+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gt4aszzn222h2gra7', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4aszs3q8p9ygb90"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4aszqnsqg3grzwr"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4aszqfqfdnfbrzt"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4aszfd55jqrj4e1"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4asz1qt5yr3mz7f"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4aszgd7gxrhtd0y"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL, NULL);
INSERT INTO events VALUES (16, 'evt_1m8gt4av05c7a1s2deew', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T10:10:05.792321+00:00', '2026-11-28T10:10:05.792321+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gt4aszzn222h2gra7', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gt4av05q0yphamd34"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gt4av0ws9xhxpcs9m"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gt4av0ym8f5a6z6mp"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gt4av1h9rhmenvyyd"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gt4av1cj5h54dsve5"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gt4av1kgdzfrk1cya"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL, NULL);
INSERT INTO events VALUES (17, 'evt_1m8gt4av5zkq3khchg5q', 'notifier_alert', 30, 'notifier', NULL, NULL, '2026-11-28T10:10:05.796309+00:00', '2026-11-28T10:10:05.796309+00:00', '{"title":"away cannot be reached","message":"Slack answered 503 ok. Messages for it wait. One message is tried now and then, and when it gets through, all go. It has no fallback."}', '[]', NULL, '[{"rule_id":"","rule_name":"","integration_id":"chat","verdict":"waiting","reason":"one of settings.admin_integrations","delivery_id":"dlv_1m8gt4av5206t0gfscep"}]', 0, NULL, NULL);
INSERT INTO events VALUES (18, 'evt_1m8gt4avg9hcet1nknsc', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T10:10:05.808843+00:00', '2026-11-28T10:10:05.808843+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gt4avhgn5ckpdz86d', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gt4avh5hrt2cew0ek"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gt4avhg8jrww4n1vz"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gt4avhxhz2vj2k2xk"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gt4avh7cay5hv1qpd"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gt4avh00mwgbmbbp2"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gt4avh233xfkw7rd4"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL, NULL);
INSERT INTO events VALUES (19, 'evt_1m8gt4awfjbzsg71bksy', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T10:10:05.839833+00:00', '2026-11-28T10:10:05.839833+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gt4avhgn5ckpdz86d', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 10:10:05 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 10:10:05 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 10:10:05 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 10:10:05 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 10:10:05 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 10:10:05 UTC; told when it has calmed","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 1, NULL, NULL);
INSERT INTO events VALUES (20, 'evt_1m8gt4awzv0c9smczdc0', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T10:10:05.855696+00:00', '2026-11-28T10:10:05.855696+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gt4ax0dckpx497eq2', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 10:10:05 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 10:10:05 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 10:10:05 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 10:10:05 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 10:10:05 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 10:10:05 UTC; told when it has calmed","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 1, NULL, NULL);
INSERT INTO events VALUES (21, 'evt_1m8gt4axg2dx88sdsc1c', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T10:10:05.872374+00:00', '2026-11-28T10:10:05.872374+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gt4ax0dckpx497eq2', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 10:10:05 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 10:10:05 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 10:10:05 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 10:10:05 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 10:10:05 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 10:10:05 UTC; told when it has calmed","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 1, NULL, NULL);
INSERT INTO events VALUES (22, 'evt_1m8gt4ay55zmmvbrppww', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T10:10:05.893210+00:00', '2026-11-28T10:10:05.893210+00:00', '{"script_name":"silenced","host_name":"pi-9","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gt4ay58h5nq9yvf8h', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"silenced","reason":"silenced until 2026-11-28 15:10:05 UTC by ann: new cables (sil_1m8gt4axvkm0kaws6d8m)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"silenced","reason":"silenced until 2026-11-28 15:10:05 UTC by ann: new cables (sil_1m8gt4axvkm0kaws6d8m)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"silenced","reason":"silenced until 2026-11-28 15:10:05 UTC by ann: new cables (sil_1m8gt4axvkm0kaws6d8m)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"silenced","reason":"silenced until 2026-11-28 15:10:05 UTC by ann: new cables (sil_1m8gt4axvkm0kaws6d8m)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"silenced","reason":"silenced until 2026-11-28 15:10:05 UTC by ann: new cables (sil_1m8gt4axvkm0kaws6d8m)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"silenced","reason":"silenced until 2026-11-28 15:10:05 UTC by ann: new cables (sil_1m8gt4axvkm0kaws6d8m)","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 1, NULL, NULL);
INSERT INTO events VALUES (23, 'evt_1m8gt4b2q6xhfsvdhryy', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T10:10:06.039451+00:00', '2026-11-28T10:10:06.039451+00:00', '{"script_name":"last","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gt4b2qdpqek8tqnh0', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4b2rsyerme958ye"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4b2rtcz4t69eghd"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4b2ryd4n2ze9r78"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4b2rfa0wx5jyjv4"},{"rule_id":"failures","rule_name":"failures","integration_id":"crew","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4b2rttby1jz98np"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gt4b2rqzwvqvjqfw7"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL, NULL);
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
INSERT INTO deliveries VALUES (1, 'dlv_1m8gt4a2xe84e46v511j', 'evt_1m8gt4a2wbvrp132q5fx', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gt4a2wrc04zvcgr5k', 'sent', 1, NULL, '2026-11-28T10:10:05.020450+00:00', '2026-11-28T10:10:05.672015+00:00', '{"delivery_id":"dlv_1m8gt4a2xe84e46v511j","event_id":"evt_1m8gt4a2wbvrp132q5fx","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.020450Z","sending_at":null,"trace":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4a2wrc04zvcgr5k","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.020450+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.020450Z","is_open":true,"last_at":"2026-11-28T10:10:05.020450Z"}', NULL, 0);
INSERT INTO deliveries VALUES (2, 'dlv_1m8gt4a2x9ac3gcjtva3', 'evt_1m8gt4a2wbvrp132q5fx', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gt4a2wrc04zvcgr5k', 'waiting', 1, '2026-11-28T10:10:06.019690+00:00', '2026-11-28T10:10:05.020450+00:00', NULL, '{"delivery_id":"dlv_1m8gt4a2x9ac3gcjtva3","event_id":"evt_1m8gt4a2wbvrp132q5fx","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.020450Z","sending_at":null,"trace":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4a2wrc04zvcgr5k","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T10:10:05.020450+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.020450Z","is_open":true,"last_at":"2026-11-28T10:10:05.020450Z"}', NULL, 0);
INSERT INTO deliveries VALUES (3, 'dlv_1m8gt4a2xc0ktqn6t8v0', 'evt_1m8gt4a2wbvrp132q5fx', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gt4a2wrc04zvcgr5k', 'sending', 0, '2026-11-28T10:10:05.020450+00:00', '2026-11-28T10:10:05.020450+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T10:10:05.020450+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.020450Z","is_open":true,"last_at":"2026-11-28T10:10:05.020450Z"}', NULL, 0);
INSERT INTO deliveries VALUES (4, 'dlv_1m8gt4a2xka3fnzrq0p4', 'evt_1m8gt4a2wbvrp132q5fx', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gt4a2wrc04zvcgr5k', 'failed', 1, NULL, '2026-11-28T10:10:05.020450+00:00', '2026-11-28T10:10:05.638847+00:00', '{"delivery_id":"dlv_1m8gt4a2xka3fnzrq0p4","event_id":"evt_1m8gt4a2wbvrp132q5fx","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.020450Z","sending_at":null,"trace":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4a2wrc04zvcgr5k","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.020450+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.020450Z","is_open":true,"last_at":"2026-11-28T10:10:05.020450Z"}', NULL, 0);
INSERT INTO deliveries VALUES (5, 'dlv_1m8gt4a2xx3h5xv58zv1', 'evt_1m8gt4a2wbvrp132q5fx', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gt4a2wrc04zvcgr5k', 'sent', 1, NULL, '2026-11-28T10:10:05.020450+00:00', '2026-11-28T10:10:05.645633+00:00', '{"delivery_id":"dlv_1m8gt4a2xx3h5xv58zv1","event_id":"evt_1m8gt4a2wbvrp132q5fx","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.020450Z","sending_at":null,"trace":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4a2wrc04zvcgr5k","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.020450+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.020450Z","is_open":true,"last_at":"2026-11-28T10:10:05.020450Z"}', NULL, 0);
INSERT INTO deliveries VALUES (6, 'dlv_1m8gt4a2xwq5ab1ybwgk', 'evt_1m8gt4a2wbvrp132q5fx', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-9', 'stb-1', 'inc_1m8gt4a2wrc04zvcgr5k', 'sent', 1, NULL, '2026-11-28T10:10:05.020450+00:00', '2026-11-28T10:10:05.253344+00:00', '{"delivery_id":"dlv_1m8gt4a2xwq5ab1ybwgk","event_id":"evt_1m8gt4a2wbvrp132q5fx","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.020450Z","sending_at":null,"trace":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4a2wrc04zvcgr5k","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', NULL, 'QA-1', NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.020450+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.020450Z","is_open":true,"last_at":"2026-11-28T10:10:05.020450Z"}', NULL, 0);
INSERT INTO deliveries VALUES (7, 'dlv_1m8gt4a8cpnc5r7tfd4k', 'evt_1m8gt4a8b1d13n5hb2t3', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gt4a8c57t04tf5wy6', 'sent', 1, NULL, '2026-11-28T10:10:05.195920+00:00', '2026-11-28T10:10:05.671610+00:00', '{"delivery_id":"dlv_1m8gt4a8cpnc5r7tfd4k","event_id":"evt_1m8gt4a8b1d13n5hb2t3","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.195920Z","sending_at":null,"trace":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4a8c57t04tf5wy6","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.195920+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.195920Z","is_open":true,"last_at":"2026-11-28T10:10:05.195920Z"}', NULL, 0);
INSERT INTO deliveries VALUES (8, 'dlv_1m8gt4a8cmw98m3rppmt', 'evt_1m8gt4a8b1d13n5hb2t3', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gt4a8c57t04tf5wy6', 'waiting', 1, '2026-11-28T10:10:06.019690+00:00', '2026-11-28T10:10:05.195920+00:00', NULL, '{"delivery_id":"dlv_1m8gt4a8cmw98m3rppmt","event_id":"evt_1m8gt4a8b1d13n5hb2t3","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.195920Z","sending_at":null,"trace":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4a8c57t04tf5wy6","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T10:10:05.195920+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.195920Z","is_open":true,"last_at":"2026-11-28T10:10:05.195920Z"}', NULL, 0);
INSERT INTO deliveries VALUES (9, 'dlv_1m8gt4a8cv1f26q8s1g0', 'evt_1m8gt4a8b1d13n5hb2t3', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gt4a8c57t04tf5wy6', 'sending', 0, '2026-11-28T10:10:05.195920+00:00', '2026-11-28T10:10:05.195920+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T10:10:05.195920+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.195920Z","is_open":true,"last_at":"2026-11-28T10:10:05.195920Z"}', NULL, 0);
INSERT INTO deliveries VALUES (10, 'dlv_1m8gt4a8c67kvk72bxxk', 'evt_1m8gt4a8b1d13n5hb2t3', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gt4a8c57t04tf5wy6', 'failed', 1, NULL, '2026-11-28T10:10:05.195920+00:00', '2026-11-28T10:10:05.671706+00:00', '{"delivery_id":"dlv_1m8gt4a8c67kvk72bxxk","event_id":"evt_1m8gt4a8b1d13n5hb2t3","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.195920Z","sending_at":null,"trace":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4a8c57t04tf5wy6","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.195920+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.195920Z","is_open":true,"last_at":"2026-11-28T10:10:05.195920Z"}', NULL, 0);
INSERT INTO deliveries VALUES (11, 'dlv_1m8gt4a8cc2eecpww0g2', 'evt_1m8gt4a8b1d13n5hb2t3', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gt4a8c57t04tf5wy6', 'sent', 1, NULL, '2026-11-28T10:10:05.195920+00:00', '2026-11-28T10:10:05.641362+00:00', '{"delivery_id":"dlv_1m8gt4a8cc2eecpww0g2","event_id":"evt_1m8gt4a8b1d13n5hb2t3","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.195920Z","sending_at":null,"trace":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4a8c57t04tf5wy6","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.195920+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.195920Z","is_open":true,"last_at":"2026-11-28T10:10:05.195920Z"}', NULL, 0);
INSERT INTO deliveries VALUES (12, 'dlv_1m8gt4a8cgmrz8h35b53', 'evt_1m8gt4a8b1d13n5hb2t3', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-3', 'stb-1', 'inc_1m8gt4a8c57t04tf5wy6', 'sent', 1, NULL, '2026-11-28T10:10:05.195920+00:00', '2026-11-28T10:10:05.315542+00:00', '{"delivery_id":"dlv_1m8gt4a8cgmrz8h35b53","event_id":"evt_1m8gt4a8b1d13n5hb2t3","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.195920Z","sending_at":null,"trace":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4a8c57t04tf5wy6","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', NULL, 'QA-2', NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.195920+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.195920Z","is_open":true,"last_at":"2026-11-28T10:10:05.195920Z"}', NULL, 0);
INSERT INTO deliveries VALUES (13, 'dlv_1m8gt4aae1bmfqqh377n', 'evt_1m8gt4aadtprjq2242nn', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gt4aaep990z5q6gf9', 'sent', 1, NULL, '2026-11-28T10:10:05.261845+00:00', '2026-11-28T10:10:05.638733+00:00', '{"delivery_id":"dlv_1m8gt4aae1bmfqqh377n","event_id":"evt_1m8gt4aadtprjq2242nn","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.261845Z","sending_at":null,"trace":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4aaep990z5q6gf9","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.261845+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.261845Z","is_open":true,"last_at":"2026-11-28T10:10:05.261845Z"}', NULL, 0);
INSERT INTO deliveries VALUES (14, 'dlv_1m8gt4aaea5vw7b2gr6y', 'evt_1m8gt4aadtprjq2242nn', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gt4aaep990z5q6gf9', 'waiting', 1, '2026-11-28T10:10:06.019690+00:00', '2026-11-28T10:10:05.261845+00:00', NULL, '{"delivery_id":"dlv_1m8gt4aaea5vw7b2gr6y","event_id":"evt_1m8gt4aadtprjq2242nn","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.261845Z","sending_at":null,"trace":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4aaep990z5q6gf9","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T10:10:05.261845+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.261845Z","is_open":true,"last_at":"2026-11-28T10:10:05.261845Z"}', NULL, 0);
INSERT INTO deliveries VALUES (15, 'dlv_1m8gt4aaevxaxf9jvcvn', 'evt_1m8gt4aadtprjq2242nn', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gt4aaep990z5q6gf9', 'sending', 0, '2026-11-28T10:10:05.261845+00:00', '2026-11-28T10:10:05.261845+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T10:10:05.261845+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.261845Z","is_open":true,"last_at":"2026-11-28T10:10:05.261845Z"}', NULL, 0);
INSERT INTO deliveries VALUES (16, 'dlv_1m8gt4aaent91n7ka47e', 'evt_1m8gt4aadtprjq2242nn', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gt4aaep990z5q6gf9', 'failed', 1, NULL, '2026-11-28T10:10:05.261845+00:00', '2026-11-28T10:10:05.671152+00:00', '{"delivery_id":"dlv_1m8gt4aaent91n7ka47e","event_id":"evt_1m8gt4aadtprjq2242nn","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.261845Z","sending_at":null,"trace":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4aaep990z5q6gf9","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.261845+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.261845Z","is_open":true,"last_at":"2026-11-28T10:10:05.261845Z"}', NULL, 0);
INSERT INTO deliveries VALUES (17, 'dlv_1m8gt4aaewpvbbsp7b46', 'evt_1m8gt4aadtprjq2242nn', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gt4aaep990z5q6gf9', 'sent', 1, NULL, '2026-11-28T10:10:05.261845+00:00', '2026-11-28T10:10:05.638148+00:00', '{"delivery_id":"dlv_1m8gt4aaewpvbbsp7b46","event_id":"evt_1m8gt4aadtprjq2242nn","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.261845Z","sending_at":null,"trace":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4aaep990z5q6gf9","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.261845+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.261845Z","is_open":true,"last_at":"2026-11-28T10:10:05.261845Z"}', NULL, 0);
INSERT INTO deliveries VALUES (18, 'dlv_1m8gt4aaetm5snh3fdce', 'evt_1m8gt4aadtprjq2242nn', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-8', 'stb-1', 'inc_1m8gt4aaep990z5q6gf9', 'sent', 1, NULL, '2026-11-28T10:10:05.261845+00:00', '2026-11-28T10:10:05.355341+00:00', '{"delivery_id":"dlv_1m8gt4aaetm5snh3fdce","event_id":"evt_1m8gt4aadtprjq2242nn","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.261845Z","sending_at":null,"trace":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4aaep990z5q6gf9","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', NULL, 'QA-3', NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.261845+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.261845Z","is_open":true,"last_at":"2026-11-28T10:10:05.261845Z"}', NULL, 0);
INSERT INTO deliveries VALUES (19, 'dlv_1m8gt4adaw2vptt6k3mb', 'run-4711', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gt4ad9rqr4r01b9t3', 'sent', 1, NULL, '2026-11-28T10:10:05.352520+00:00', '2026-11-28T10:10:05.646158+00:00', '{"delivery_id":"dlv_1m8gt4adaw2vptt6k3mb","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.352520Z","sending_at":null,"trace":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4ad9rqr4r01b9t3","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.352520+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.352520Z","is_open":true,"last_at":"2026-11-28T10:10:05.352520Z"}', NULL, 0);
INSERT INTO deliveries VALUES (20, 'dlv_1m8gt4adamf4pftqs8vx', 'run-4711', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gt4ad9rqr4r01b9t3', 'waiting', 1, '2026-11-28T10:10:06.019690+00:00', '2026-11-28T10:10:05.352520+00:00', NULL, '{"delivery_id":"dlv_1m8gt4adamf4pftqs8vx","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.352520Z","sending_at":null,"trace":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4ad9rqr4r01b9t3","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T10:10:05.352520+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.352520Z","is_open":true,"last_at":"2026-11-28T10:10:05.352520Z"}', NULL, 0);
INSERT INTO deliveries VALUES (21, 'dlv_1m8gt4adapknd595c45w', 'run-4711', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gt4ad9rqr4r01b9t3', 'sending', 0, '2026-11-28T10:10:05.352520+00:00', '2026-11-28T10:10:05.352520+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T10:10:05.352520+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.352520Z","is_open":true,"last_at":"2026-11-28T10:10:05.352520Z"}', NULL, 0);
INSERT INTO deliveries VALUES (22, 'dlv_1m8gt4ada0vsf5gvfjg7', 'run-4711', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gt4ad9rqr4r01b9t3', 'failed', 1, NULL, '2026-11-28T10:10:05.352520+00:00', '2026-11-28T10:10:05.641659+00:00', '{"delivery_id":"dlv_1m8gt4ada0vsf5gvfjg7","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.352520Z","sending_at":null,"trace":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4ad9rqr4r01b9t3","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.352520+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.352520Z","is_open":true,"last_at":"2026-11-28T10:10:05.352520Z"}', NULL, 0);
INSERT INTO deliveries VALUES (23, 'dlv_1m8gt4adaz28hy1ndh56', 'run-4711', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gt4ad9rqr4r01b9t3', 'sent', 1, NULL, '2026-11-28T10:10:05.352520+00:00', '2026-11-28T10:10:05.645547+00:00', '{"delivery_id":"dlv_1m8gt4adaz28hy1ndh56","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.352520Z","sending_at":null,"trace":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4ad9rqr4r01b9t3","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.352520+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.352520Z","is_open":true,"last_at":"2026-11-28T10:10:05.352520Z"}', NULL, 0);
INSERT INTO deliveries VALUES (24, 'dlv_1m8gt4ada5d683yr8mv0', 'run-4711', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gt4ad9rqr4r01b9t3', 'sent', 1, NULL, '2026-11-28T10:10:05.352520+00:00', '2026-11-28T10:10:05.436257+00:00', '{"delivery_id":"dlv_1m8gt4ada5d683yr8mv0","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.352520Z","sending_at":null,"trace":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4ad9rqr4r01b9t3","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', NULL, 'QA-4', NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.352520+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.352520Z","is_open":true,"last_at":"2026-11-28T10:10:05.352520Z"}', NULL, 0);
INSERT INTO deliveries VALUES (25, 'dlv_1m8gt4ag9g2fss433zd0', 'evt_1m8gt4ag88fjjrwjxya6', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gt4aaep990z5q6gf9', 'sent', 1, NULL, '2026-11-28T10:10:05.448425+00:00', '2026-11-28T10:10:05.695080+00:00', '{"delivery_id":"dlv_1m8gt4ag9g2fss433zd0","event_id":"evt_1m8gt4ag88fjjrwjxya6","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.2 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.448425Z","sending_at":null,"trace":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gt4aaep990z5q6gf9","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.2 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 10:10:05 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.448425+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T10:10:05.261845Z","last_at":"2026-11-28T10:10:05.261845Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (26, 'dlv_1m8gt4ag915ja3tb7r09', 'evt_1m8gt4ag88fjjrwjxya6', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gt4aaep990z5q6gf9', 'waiting', 0, '2026-11-28T10:10:05.448425+00:00', '2026-11-28T10:10:05.448425+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T10:10:05.448425+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T10:10:05.261845Z","last_at":"2026-11-28T10:10:05.261845Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (27, 'dlv_1m8gt4ag974tggqqn1va', 'evt_1m8gt4ag88fjjrwjxya6', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gt4aaep990z5q6gf9', 'waiting', 0, '2026-11-28T10:10:05.448425+00:00', '2026-11-28T10:10:05.448425+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T10:10:05.448425+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T10:10:05.261845Z","last_at":"2026-11-28T10:10:05.261845Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (28, 'dlv_1m8gt4ag9ry9j6kf4n3f', 'evt_1m8gt4ag88fjjrwjxya6', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gt4aaep990z5q6gf9', 'failed', 1, NULL, '2026-11-28T10:10:05.448425+00:00', '2026-11-28T10:10:05.700219+00:00', '{"delivery_id":"dlv_1m8gt4ag9ry9j6kf4n3f","event_id":"evt_1m8gt4ag88fjjrwjxya6","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.2 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.448425Z","sending_at":null,"trace":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gt4aaep990z5q6gf9","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.2 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 10:10:05 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.448425+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T10:10:05.261845Z","last_at":"2026-11-28T10:10:05.261845Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (29, 'dlv_1m8gt4ag9k73fy0q37ef', 'evt_1m8gt4ag88fjjrwjxya6', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gt4aaep990z5q6gf9', 'sent', 1, NULL, '2026-11-28T10:10:05.448425+00:00', '2026-11-28T10:10:05.695223+00:00', '{"delivery_id":"dlv_1m8gt4ag9k73fy0q37ef","event_id":"evt_1m8gt4ag88fjjrwjxya6","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.2 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.448425Z","sending_at":null,"trace":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gt4aaep990z5q6gf9","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.2 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 10:10:05 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.448425+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T10:10:05.261845Z","last_at":"2026-11-28T10:10:05.261845Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (30, 'dlv_1m8gt4ag9z9cqhvxs6p2', 'evt_1m8gt4ag88fjjrwjxya6', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-8', 'stb-1', 'inc_1m8gt4aaep990z5q6gf9', 'sent', 1, NULL, '2026-11-28T10:10:05.448425+00:00', '2026-11-28T10:10:05.494102+00:00', '{"delivery_id":"dlv_1m8gt4ag9z9cqhvxs6p2","event_id":"evt_1m8gt4ag88fjjrwjxya6","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.2 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.448425Z","sending_at":null,"trace":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gt4aaep990z5q6gf9","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.2 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 10:10:05 UTC', NULL, 'QA-3', NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.448425+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T10:10:05.261845Z","last_at":"2026-11-28T10:10:05.261845Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (31, 'dlv_1m8gt4aj3wza3df1569d', 'evt_1m8gt4aj3emy6dq79qre', 'system_alert', 30, 'hosts', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', NULL, NULL, 'waiting', 0, '2026-11-28T13:10:05.507215+00:00', '2026-11-28T10:10:05.507215+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T13:10:05.507215+00:00', '{"common":[["host_name","pi-1"]],"collected":"group"}', '["group","hosts","chat","pi-1"]', 0);
INSERT INTO deliveries VALUES (32, 'dlv_1m8gt4akw8sbb2ywt4gy', 'evt_1m8gt4akvfbsedtakt1g', 'disk_low', 20, 'digest', 'crew', 'slack', 'team', 'Slack webhook', 'pi-2', NULL, NULL, 'waiting', 0, '2026-11-28T15:10:05.563517+00:00', '2026-11-28T10:10:05.563517+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T15:10:05.563517+00:00', '{"collected":"digest"}', '["digest","digest","crew"]', 0);
INSERT INTO deliveries VALUES (33, 'dlv_1m8gt4amtpv10j87kzjg', 'evt_1m8gt4amfva569mts47q', 'camera_lost', 20, 'once', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', NULL, NULL, 'sent', 1, NULL, '2026-11-28T10:10:05.583576+00:00', '2026-11-28T10:10:05.695297+00:00', '{"delivery_id":"dlv_1m8gt4amtpv10j87kzjg","event_id":"evt_1m8gt4amfva569mts47q","event_type":"camera_lost","severity":20,"icon":"✅","title":"camera_lost on pi-3","body":"Event camera_lost.","facts":[{"label":"Host","value":"pi-3"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.583576Z","sending_at":null,"trace":null,"attempts":0,"turn":"event","in_silence":false,"is_over":false,"incident_id":null,"events":1,"is_test":false,"template_fault":""}', '✅ camera_lost on pi-3
Event camera_lost.

Host: pi-3
Severity: info
Time: 2026-11-28 10:10:05 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.583576+00:00', '{}', NULL, 0);
INSERT INTO deliveries VALUES (34, 'dlv_1m8gt4aszs3q8p9ygb90', 'evt_1m8gt4aszj2awgzzm0ya', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gt4aszzn222h2gra7', 'sent', 1, NULL, '2026-11-28T10:10:05.759288+00:00', '2026-11-28T10:10:05.786595+00:00', '{"delivery_id":"dlv_1m8gt4aszs3q8p9ygb90","event_id":"evt_1m8gt4aszj2awgzzm0ya","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.759288Z","sending_at":null,"trace":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4aszzn222h2gra7","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.759288+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.759288Z","is_open":true,"last_at":"2026-11-28T10:10:05.759288Z"}', NULL, 0);
INSERT INTO deliveries VALUES (35, 'dlv_1m8gt4aszqnsqg3grzwr', 'evt_1m8gt4aszj2awgzzm0ya', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gt4aszzn222h2gra7', 'waiting', 1, '2026-11-28T10:10:06.019690+00:00', '2026-11-28T10:10:05.759288+00:00', NULL, '{"delivery_id":"dlv_1m8gt4aszqnsqg3grzwr","event_id":"evt_1m8gt4aszj2awgzzm0ya","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.759288Z","sending_at":null,"trace":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4aszzn222h2gra7","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T10:10:05.759288+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.759288Z","is_open":true,"last_at":"2026-11-28T10:10:05.759288Z"}', NULL, 0);
INSERT INTO deliveries VALUES (36, 'dlv_1m8gt4aszqfqfdnfbrzt', 'evt_1m8gt4aszj2awgzzm0ya', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gt4aszzn222h2gra7', 'waiting', 0, '2026-11-28T10:10:05.759288+00:00', '2026-11-28T10:10:05.759288+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T10:10:05.759288+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.759288Z","is_open":true,"last_at":"2026-11-28T10:10:05.759288Z"}', NULL, 0);
INSERT INTO deliveries VALUES (37, 'dlv_1m8gt4aszfd55jqrj4e1', 'evt_1m8gt4aszj2awgzzm0ya', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gt4aszzn222h2gra7', 'failed', 1, NULL, '2026-11-28T10:10:05.759288+00:00', '2026-11-28T10:10:05.793512+00:00', '{"delivery_id":"dlv_1m8gt4aszfd55jqrj4e1","event_id":"evt_1m8gt4aszj2awgzzm0ya","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.759288Z","sending_at":null,"trace":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4aszzn222h2gra7","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.759288+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.759288Z","is_open":true,"last_at":"2026-11-28T10:10:05.759288Z"}', NULL, 0);
INSERT INTO deliveries VALUES (38, 'dlv_1m8gt4asz1qt5yr3mz7f', 'evt_1m8gt4aszj2awgzzm0ya', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gt4aszzn222h2gra7', 'sent', 1, NULL, '2026-11-28T10:10:05.759288+00:00', '2026-11-28T10:10:05.796208+00:00', '{"delivery_id":"dlv_1m8gt4asz1qt5yr3mz7f","event_id":"evt_1m8gt4aszj2awgzzm0ya","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.759288Z","sending_at":null,"trace":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4aszzn222h2gra7","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.759288+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.759288Z","is_open":true,"last_at":"2026-11-28T10:10:05.759288Z"}', NULL, 0);
INSERT INTO deliveries VALUES (39, 'dlv_1m8gt4aszgd7gxrhtd0y', 'evt_1m8gt4aszj2awgzzm0ya', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gt4aszzn222h2gra7', 'sent', 1, NULL, '2026-11-28T10:10:05.759288+00:00', '2026-11-28T10:10:05.803950+00:00', '{"delivery_id":"dlv_1m8gt4aszgd7gxrhtd0y","event_id":"evt_1m8gt4aszj2awgzzm0ya","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.759288Z","sending_at":null,"trace":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4aszzn222h2gra7","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', NULL, 'QA-5', NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.759288+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:05.759288Z","is_open":true,"last_at":"2026-11-28T10:10:05.759288Z"}', NULL, 0);
INSERT INTO deliveries VALUES (40, 'dlv_1m8gt4av05q0yphamd34', 'evt_1m8gt4av05c7a1s2deew', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gt4aszzn222h2gra7', 'sent', 1, NULL, '2026-11-28T10:10:05.792321+00:00', '2026-11-28T10:10:05.804321+00:00', '{"delivery_id":"dlv_1m8gt4av05q0yphamd34","event_id":"evt_1m8gt4av05c7a1s2deew","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed again on pi-1 / stb-1","body":"Passed again after 0 s and 1 failure.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.792321Z","sending_at":null,"trace":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gt4aszzn222h2gra7","events":1,"is_test":false,"template_fault":""}', '✅ Script flaky passed again on pi-1 / stb-1
Passed again after 0 s and 1 failure.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 10:10:05 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.792321+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T10:10:05.759288Z","last_at":"2026-11-28T10:10:05.759288Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (41, 'dlv_1m8gt4av0ws9xhxpcs9m', 'evt_1m8gt4av05c7a1s2deew', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gt4aszzn222h2gra7', 'waiting', 0, '2026-11-28T10:10:05.792321+00:00', '2026-11-28T10:10:05.792321+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T10:10:05.792321+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T10:10:05.759288Z","last_at":"2026-11-28T10:10:05.759288Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (42, 'dlv_1m8gt4av0ym8f5a6z6mp', 'evt_1m8gt4av05c7a1s2deew', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gt4aszzn222h2gra7', 'waiting', 0, '2026-11-28T10:10:05.792321+00:00', '2026-11-28T10:10:05.792321+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T10:10:05.792321+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T10:10:05.759288Z","last_at":"2026-11-28T10:10:05.759288Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (43, 'dlv_1m8gt4av1h9rhmenvyyd', 'evt_1m8gt4av05c7a1s2deew', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gt4aszzn222h2gra7', 'failed', 1, NULL, '2026-11-28T10:10:05.792321+00:00', '2026-11-28T10:10:05.804498+00:00', '{"delivery_id":"dlv_1m8gt4av1h9rhmenvyyd","event_id":"evt_1m8gt4av05c7a1s2deew","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed again on pi-1 / stb-1","body":"Passed again after 0 s and 1 failure.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.792321Z","sending_at":null,"trace":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gt4aszzn222h2gra7","events":1,"is_test":false,"template_fault":""}', '✅ Script flaky passed again on pi-1 / stb-1
Passed again after 0 s and 1 failure.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 10:10:05 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.792321+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T10:10:05.759288Z","last_at":"2026-11-28T10:10:05.759288Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (44, 'dlv_1m8gt4av1cj5h54dsve5', 'evt_1m8gt4av05c7a1s2deew', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gt4aszzn222h2gra7', 'sent', 1, NULL, '2026-11-28T10:10:05.792321+00:00', '2026-11-28T10:10:05.805264+00:00', '{"delivery_id":"dlv_1m8gt4av1cj5h54dsve5","event_id":"evt_1m8gt4av05c7a1s2deew","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed again on pi-1 / stb-1","body":"Passed again after 0 s and 1 failure.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.792321Z","sending_at":null,"trace":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gt4aszzn222h2gra7","events":1,"is_test":false,"template_fault":""}', '✅ Script flaky passed again on pi-1 / stb-1
Passed again after 0 s and 1 failure.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 10:10:05 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.792321+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T10:10:05.759288Z","last_at":"2026-11-28T10:10:05.759288Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (45, 'dlv_1m8gt4av1kgdzfrk1cya', 'evt_1m8gt4av05c7a1s2deew', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gt4aszzn222h2gra7', 'sent', 1, NULL, '2026-11-28T10:10:05.792321+00:00', '2026-11-28T10:10:05.829083+00:00', '{"delivery_id":"dlv_1m8gt4av1kgdzfrk1cya","event_id":"evt_1m8gt4av05c7a1s2deew","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed again on pi-1 / stb-1","body":"Passed again after 0 s and 1 failure.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.792321Z","sending_at":null,"trace":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gt4aszzn222h2gra7","events":1,"is_test":false,"template_fault":""}', '✅ Script flaky passed again on pi-1 / stb-1
Passed again after 0 s and 1 failure.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 10:10:05 UTC', NULL, 'QA-5', NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.792321+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T10:10:05.759288Z","last_at":"2026-11-28T10:10:05.759288Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (46, 'dlv_1m8gt4av5206t0gfscep', 'evt_1m8gt4av5zkq3khchg5q', 'notifier_alert', 30, NULL, 'chat', 'slack', 'chat', 'Slack webhook', NULL, NULL, NULL, 'sent', 1, NULL, '2026-11-28T10:10:05.796309+00:00', '2026-11-28T10:10:05.804409+00:00', '{"delivery_id":"dlv_1m8gt4av5206t0gfscep","event_id":"evt_1m8gt4av5zkq3khchg5q","event_type":"notifier_alert","severity":30,"icon":"⚠️","title":"away cannot be reached","body":"Slack answered 503 ok. Messages for it wait. One message is tried now and then, and when it gets through, all go. It has no fallback.","facts":[{"label":"Severity","value":"warning"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.796309Z","sending_at":null,"trace":null,"attempts":0,"turn":"event","in_silence":false,"is_over":false,"incident_id":null,"events":1,"is_test":false,"template_fault":""}', '⚠️ away cannot be reached
Slack answered 503 ok. Messages for it wait. One message is tried now and then, and when it gets through, all go. It has no fallback.

Severity: warning
Time: 2026-11-28 10:10:05 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.796309+00:00', '{}', NULL, 0);
INSERT INTO deliveries VALUES (47, 'dlv_1m8gt4avh5hrt2cew0ek', 'evt_1m8gt4avg9hcet1nknsc', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gt4avhgn5ckpdz86d', 'sent', 1, NULL, '2026-11-28T10:10:05.808843+00:00', '2026-11-28T10:10:05.839755+00:00', '{"delivery_id":"dlv_1m8gt4avh5hrt2cew0ek","event_id":"evt_1m8gt4avg9hcet1nknsc","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.808843Z","sending_at":null,"trace":null,"attempts":0,"turn":"flapping","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4avhgn5ckpdz86d","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.808843+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T10:10:05.759288Z","changes":3,"is_open":true,"last_at":"2026-11-28T10:10:05.808843Z"}', NULL, 0);
INSERT INTO deliveries VALUES (48, 'dlv_1m8gt4avhg8jrww4n1vz', 'evt_1m8gt4avg9hcet1nknsc', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gt4avhgn5ckpdz86d', 'waiting', 1, '2026-11-28T10:11:06.028083+00:00', '2026-11-28T10:10:05.808843+00:00', NULL, '{"delivery_id":"dlv_1m8gt4avhg8jrww4n1vz","event_id":"evt_1m8gt4avg9hcet1nknsc","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.808843Z","sending_at":null,"trace":null,"attempts":0,"turn":"flapping","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4avhgn5ckpdz86d","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T10:10:05.808843+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T10:10:05.759288Z","changes":3,"is_open":true,"last_at":"2026-11-28T10:10:05.808843Z"}', NULL, 0);
INSERT INTO deliveries VALUES (49, 'dlv_1m8gt4avhxhz2vj2k2xk', 'evt_1m8gt4avg9hcet1nknsc', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gt4avhgn5ckpdz86d', 'waiting', 0, '2026-11-28T10:10:05.808843+00:00', '2026-11-28T10:10:05.808843+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T10:10:05.808843+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T10:10:05.759288Z","changes":3,"is_open":true,"last_at":"2026-11-28T10:10:05.808843Z"}', NULL, 0);
INSERT INTO deliveries VALUES (50, 'dlv_1m8gt4avh7cay5hv1qpd', 'evt_1m8gt4avg9hcet1nknsc', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gt4avhgn5ckpdz86d', 'failed', 1, NULL, '2026-11-28T10:10:05.808843+00:00', '2026-11-28T10:10:05.840877+00:00', '{"delivery_id":"dlv_1m8gt4avh7cay5hv1qpd","event_id":"evt_1m8gt4avg9hcet1nknsc","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.808843Z","sending_at":null,"trace":null,"attempts":0,"turn":"flapping","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4avhgn5ckpdz86d","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.808843+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T10:10:05.759288Z","changes":3,"is_open":true,"last_at":"2026-11-28T10:10:05.808843Z"}', NULL, 0);
INSERT INTO deliveries VALUES (51, 'dlv_1m8gt4avh00mwgbmbbp2', 'evt_1m8gt4avg9hcet1nknsc', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gt4avhgn5ckpdz86d', 'sent', 1, NULL, '2026-11-28T10:10:05.808843+00:00', '2026-11-28T10:10:05.839563+00:00', '{"delivery_id":"dlv_1m8gt4avh00mwgbmbbp2","event_id":"evt_1m8gt4avg9hcet1nknsc","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.808843Z","sending_at":null,"trace":null,"attempts":0,"turn":"flapping","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4avhgn5ckpdz86d","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.808843+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T10:10:05.759288Z","changes":3,"is_open":true,"last_at":"2026-11-28T10:10:05.808843Z"}', NULL, 0);
INSERT INTO deliveries VALUES (52, 'dlv_1m8gt4avh233xfkw7rd4', 'evt_1m8gt4avg9hcet1nknsc', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gt4avhgn5ckpdz86d', 'sent', 1, NULL, '2026-11-28T10:10:05.808843+00:00', '2026-11-28T10:10:05.841299+00:00', '{"delivery_id":"dlv_1m8gt4avh233xfkw7rd4","event_id":"evt_1m8gt4avg9hcet1nknsc","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 10:10:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"event":null,"time":"2026-11-28T10:10:05.808843Z","sending_at":null,"trace":null,"attempts":0,"turn":"flapping","in_silence":false,"is_over":false,"incident_id":"inc_1m8gt4avhgn5ckpdz86d","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 10:10:05 UTC', NULL, 'QA-5', NULL, 1, 0, NULL, NULL, '2026-11-28T10:10:05.808843+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T10:10:05.759288Z","changes":3,"is_open":true,"last_at":"2026-11-28T10:10:05.808843Z"}', NULL, 0);
INSERT INTO deliveries VALUES (53, 'dlv_1m8gt4b2rsyerme958ye', 'evt_1m8gt4b2q6xhfsvdhryy', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gt4b2qdpqek8tqnh0', 'sending', 0, '2026-11-28T10:10:06.039451+00:00', '2026-11-28T10:10:06.039451+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T10:10:06.039451+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:06.039451Z","is_open":true,"last_at":"2026-11-28T10:10:06.039451Z"}', NULL, 0);
INSERT INTO deliveries VALUES (54, 'dlv_1m8gt4b2rtcz4t69eghd', 'evt_1m8gt4b2q6xhfsvdhryy', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gt4b2qdpqek8tqnh0', 'waiting', 0, '2026-11-28T10:10:06.039451+00:00', '2026-11-28T10:10:06.039451+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T10:10:06.039451+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:06.039451Z","is_open":true,"last_at":"2026-11-28T10:10:06.039451Z"}', NULL, 0);
INSERT INTO deliveries VALUES (55, 'dlv_1m8gt4b2ryd4n2ze9r78', 'evt_1m8gt4b2q6xhfsvdhryy', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gt4b2qdpqek8tqnh0', 'waiting', 0, '2026-11-28T10:10:06.039451+00:00', '2026-11-28T10:10:06.039451+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T10:10:06.039451+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:06.039451Z","is_open":true,"last_at":"2026-11-28T10:10:06.039451Z"}', NULL, 0);
INSERT INTO deliveries VALUES (56, 'dlv_1m8gt4b2rfa0wx5jyjv4', 'evt_1m8gt4b2q6xhfsvdhryy', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gt4b2qdpqek8tqnh0', 'sending', 0, '2026-11-28T10:10:06.039451+00:00', '2026-11-28T10:10:06.039451+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T10:10:06.039451+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:06.039451Z","is_open":true,"last_at":"2026-11-28T10:10:06.039451Z"}', NULL, 0);
INSERT INTO deliveries VALUES (57, 'dlv_1m8gt4b2rttby1jz98np', 'evt_1m8gt4b2q6xhfsvdhryy', 'script_execution_failed', 40, 'failures', 'crew', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gt4b2qdpqek8tqnh0', 'sending', 0, '2026-11-28T10:10:06.039451+00:00', '2026-11-28T10:10:06.039451+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T10:10:06.039451+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:06.039451Z","is_open":true,"last_at":"2026-11-28T10:10:06.039451Z"}', NULL, 0);
INSERT INTO deliveries VALUES (58, 'dlv_1m8gt4b2rqzwvqvjqfw7', 'evt_1m8gt4b2q6xhfsvdhryy', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gt4b2qdpqek8tqnh0', 'sending', 0, '2026-11-28T10:10:06.039451+00:00', '2026-11-28T10:10:06.039451+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T10:10:06.039451+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T10:10:06.039451Z","is_open":true,"last_at":"2026-11-28T10:10:06.039451Z"}', NULL, 0);
CREATE TABLE attempts (
    seq INTEGER PRIMARY KEY,
    delivery_id TEXT NOT NULL REFERENCES deliveries (id),
    at TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('sent', 'failed')),
    reason TEXT NOT NULL,
    status_code INTEGER,
    duration_ms INTEGER NOT NULL
);
INSERT INTO attempts VALUES (1, 'dlv_1m8gt4a2xwq5ab1ybwgk', '2026-11-28T10:10:05.253344+00:00', 'sent', 'created QA-1', 201, 75);
INSERT INTO attempts VALUES (2, 'dlv_1m8gt4a8cgmrz8h35b53', '2026-11-28T10:10:05.315542+00:00', 'sent', 'created QA-2', 201, 42);
INSERT INTO attempts VALUES (3, 'dlv_1m8gt4aaetm5snh3fdce', '2026-11-28T10:10:05.355341+00:00', 'sent', 'created QA-3', 201, 33);
INSERT INTO attempts VALUES (4, 'dlv_1m8gt4ada5d683yr8mv0', '2026-11-28T10:10:05.436257+00:00', 'sent', 'created QA-4', 201, 48);
INSERT INTO attempts VALUES (5, 'dlv_1m8gt4ag9z9cqhvxs6p2', '2026-11-28T10:10:05.494102+00:00', 'sent', 'commented on QA-3; it is left open', NULL, 7);
INSERT INTO attempts VALUES (6, 'dlv_1m8gt4aaewpvbbsp7b46', '2026-11-28T10:10:05.638148+00:00', 'sent', 'Slack answered 200', 200, 318);
INSERT INTO attempts VALUES (7, 'dlv_1m8gt4aae1bmfqqh377n', '2026-11-28T10:10:05.638733+00:00', 'sent', 'Slack answered 200', 200, 321);
INSERT INTO attempts VALUES (8, 'dlv_1m8gt4a2xka3fnzrq0p4', '2026-11-28T10:10:05.638847+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 514);
INSERT INTO attempts VALUES (9, 'dlv_1m8gt4a8cc2eecpww0g2', '2026-11-28T10:10:05.641362+00:00', 'sent', 'Slack answered 200', 200, 392);
INSERT INTO attempts VALUES (10, 'dlv_1m8gt4ada0vsf5gvfjg7', '2026-11-28T10:10:05.641659+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 250);
INSERT INTO attempts VALUES (11, 'dlv_1m8gt4a2x9ac3gcjtva3', '2026-11-28T10:10:05.644866+00:00', 'failed', 'Slack answered 503 ok', 503, 539);
INSERT INTO attempts VALUES (12, 'dlv_1m8gt4a8cmw98m3rppmt', '2026-11-28T10:10:05.645264+00:00', 'failed', 'Slack answered 503 ok', 503, 421);
INSERT INTO attempts VALUES (13, 'dlv_1m8gt4adaz28hy1ndh56', '2026-11-28T10:10:05.645547+00:00', 'sent', 'Slack answered 200', 200, 252);
INSERT INTO attempts VALUES (14, 'dlv_1m8gt4a2xx3h5xv58zv1', '2026-11-28T10:10:05.645633+00:00', 'sent', 'Slack answered 200', 200, 468);
INSERT INTO attempts VALUES (15, 'dlv_1m8gt4adamf4pftqs8vx', '2026-11-28T10:10:05.646025+00:00', 'failed', 'Slack answered 503 ok', 503, 266);
INSERT INTO attempts VALUES (16, 'dlv_1m8gt4adaw2vptt6k3mb', '2026-11-28T10:10:05.646158+00:00', 'sent', 'Slack answered 200', 200, 256);
INSERT INTO attempts VALUES (17, 'dlv_1m8gt4aaea5vw7b2gr6y', '2026-11-28T10:10:05.670907+00:00', 'failed', 'Slack answered 503 ok', 503, 329);
INSERT INTO attempts VALUES (18, 'dlv_1m8gt4aaent91n7ka47e', '2026-11-28T10:10:05.671152+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 333);
INSERT INTO attempts VALUES (19, 'dlv_1m8gt4a8cpnc5r7tfd4k', '2026-11-28T10:10:05.671610+00:00', 'sent', 'Slack answered 200', 200, 433);
INSERT INTO attempts VALUES (20, 'dlv_1m8gt4a8c67kvk72bxxk', '2026-11-28T10:10:05.671706+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 410);
INSERT INTO attempts VALUES (21, 'dlv_1m8gt4a2xe84e46v511j', '2026-11-28T10:10:05.672015+00:00', 'sent', 'Slack answered 200', 200, 563);
INSERT INTO attempts VALUES (22, 'dlv_1m8gt4ag9g2fss433zd0', '2026-11-28T10:10:05.695080+00:00', 'sent', 'Slack answered 200', 200, 21);
INSERT INTO attempts VALUES (23, 'dlv_1m8gt4ag9k73fy0q37ef', '2026-11-28T10:10:05.695223+00:00', 'sent', 'Slack answered 200', 200, 14);
INSERT INTO attempts VALUES (24, 'dlv_1m8gt4amtpv10j87kzjg', '2026-11-28T10:10:05.695297+00:00', 'sent', 'Slack answered 200', 200, 23);
INSERT INTO attempts VALUES (25, 'dlv_1m8gt4ag9ry9j6kf4n3f', '2026-11-28T10:10:05.700219+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 4);
INSERT INTO attempts VALUES (26, 'dlv_1m8gt4aszs3q8p9ygb90', '2026-11-28T10:10:05.786595+00:00', 'sent', 'Slack answered 200', 200, 5);
INSERT INTO attempts VALUES (27, 'dlv_1m8gt4aszqnsqg3grzwr', '2026-11-28T10:10:05.789090+00:00', 'failed', 'Slack answered 503 ok', 503, 7);
INSERT INTO attempts VALUES (28, 'dlv_1m8gt4aszfd55jqrj4e1', '2026-11-28T10:10:05.793512+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 5);
INSERT INTO attempts VALUES (29, 'dlv_1m8gt4asz1qt5yr3mz7f', '2026-11-28T10:10:05.796208+00:00', 'sent', 'Slack answered 200', 200, 9);
INSERT INTO attempts VALUES (30, 'dlv_1m8gt4aszgd7gxrhtd0y', '2026-11-28T10:10:05.803950+00:00', 'sent', 'created QA-5', 201, 11);
INSERT INTO attempts VALUES (31, 'dlv_1m8gt4av05q0yphamd34', '2026-11-28T10:10:05.804321+00:00', 'sent', 'Slack answered 200', 200, 2);
INSERT INTO attempts VALUES (32, 'dlv_1m8gt4av5206t0gfscep', '2026-11-28T10:10:05.804409+00:00', 'sent', 'Slack answered 200', 200, 2);
INSERT INTO attempts VALUES (33, 'dlv_1m8gt4av1h9rhmenvyyd', '2026-11-28T10:10:05.804498+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 2);
INSERT INTO attempts VALUES (34, 'dlv_1m8gt4av1cj5h54dsve5', '2026-11-28T10:10:05.805264+00:00', 'sent', 'Slack answered 200', 200, 1);
INSERT INTO attempts VALUES (35, 'dlv_1m8gt4av1kgdzfrk1cya', '2026-11-28T10:10:05.829083+00:00', 'sent', 'commented on QA-5; it is left open', NULL, 13);
INSERT INTO attempts VALUES (36, 'dlv_1m8gt4avh00mwgbmbbp2', '2026-11-28T10:10:05.839563+00:00', 'sent', 'Slack answered 200', 200, 4);
INSERT INTO attempts VALUES (37, 'dlv_1m8gt4avh5hrt2cew0ek', '2026-11-28T10:10:05.839755+00:00', 'sent', 'Slack answered 200', 200, 7);
INSERT INTO attempts VALUES (38, 'dlv_1m8gt4avh7cay5hv1qpd', '2026-11-28T10:10:05.840877+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 8);
INSERT INTO attempts VALUES (39, 'dlv_1m8gt4avh233xfkw7rd4', '2026-11-28T10:10:05.841299+00:00', 'sent', 'commented on QA-5', NULL, 6);
INSERT INTO attempts VALUES (40, 'dlv_1m8gt4avhg8jrww4n1vz', '2026-11-28T10:10:06.028230+00:00', 'failed', 'Slack answered 503 ok', 503, 4);
CREATE TABLE answers (
    key TEXT PRIMARY KEY,
    body_hash TEXT NOT NULL,
    answer TEXT NOT NULL,
    at TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO answers VALUES ('id:run-4711', 'f4ec4b021cf4e76c623abe10cbadcc0c1c59b91ed8872660e41d200d22095720', 'run-4711', '2026-11-28T10:10:05.352520+00:00');
CREATE TABLE entries (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;
INSERT INTO entries VALUES ('integration', 'away', 'cc40de88544d64c37b0c6da10902149e6a679160f870f997ded74c0397ea89ea', '2026-11-28T10:10:04.874959+00:00', '2026-11-28T10:10:04.874959+00:00');
INSERT INTO entries VALUES ('integration', 'chat', '8fb9e16bfacaf5c82dff1971f7a403e9bd18264f2dff52b77e986794b2f6ae59', '2026-11-28T10:10:04.874959+00:00', '2026-11-28T10:10:04.874959+00:00');
INSERT INTO entries VALUES ('integration', 'crew', 'e6162d7f611b0d91c2fa084025c15845910994b2f4522eb4b7eb9ee33027d492', '2026-11-28T10:10:05.991855+00:00', '2026-11-28T10:10:05.991855+00:00');
INSERT INTO entries VALUES ('integration', 'issues', '0c5a5cc941ee01d8db2ccbb16c506891bdfe91729bc93d379b1b2f3e3b9d9b9d', '2026-11-28T10:10:04.874959+00:00', '2026-11-28T10:10:04.874959+00:00');
INSERT INTO entries VALUES ('integration', 'slow', 'fc1fa62f1435072a728ddc7b67475dcf83cea9603973c5577dfea6bab350ec8b', '2026-11-28T10:10:04.874959+00:00', '2026-11-28T10:10:04.874959+00:00');
INSERT INTO entries VALUES ('integration', 'wrong', 'bc0e9634381edae18b03a4f8fcae31e701431d080e504378638d9578f9cce574', '2026-11-28T10:10:04.874959+00:00', '2026-11-28T10:10:04.874959+00:00');
INSERT INTO entries VALUES ('rule', 'digest', '2cb644c1f036538079cfda72d1c194e2a42c76257b371c1420f5941d9d5111f7', '2026-11-28T10:10:04.874959+00:00', '2026-11-28T10:10:05.991855+00:00');
INSERT INTO entries VALUES ('rule', 'failures', '63b810fc560681621052a333ed7cd8c2276c53f7d76693d0d83323f22391b4f4', '2026-11-28T10:10:04.874959+00:00', '2026-11-28T10:10:05.991855+00:00');
INSERT INTO entries VALUES ('rule', 'hosts', '35c7348f71fc902a03e3e8b4b396fd6ec4f35c8d765fb7e44c2dee8f0924ba4e', '2026-11-28T10:10:04.874959+00:00', '2026-11-28T10:10:04.874959+00:00');
INSERT INTO entries VALUES ('rule', 'once', '39e4c86b288f614debc733fe02a6ad5ed29f4d7ad387d45b8d45199fc09d6154', '2026-11-28T10:10:04.874959+00:00', '2026-11-28T10:10:05.991855+00:00');
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
INSERT INTO revisions VALUES (1, '4a9c6ce1ae8f3d15', '2026-11-28T10:10:04.874959+00:00', 'file', '', '', 152, 0, X'789CC5965B8FAA4810C7DFE753181F37337B101175DE10F18A0282374E4E0842032D9786A611F1E47CF745741C672693DD6C2699F042FFA9EAAEFA5501F5FBA1563F009C4214D59F6B8DC77299024260E4A6E5FAF743AD5637ED1046068C0870B1494AC3F3939FE5935ADDF24C522FEF7E3DD4FE9C5DDF1955EE95CDE5BE568FCC10948B8BF85849A4882B290D4CCBBF6A168A1CE8BE78D5EA39D87908F9468683CA149801B09F0F8DE7563BDE5B8EEF3E2BF3EC048476DB265EC644EA983BC2A27932182267F92E56783C380DE8982D5AABB9B49F61CED08FFB505F10D71DAFD282619D8E971E97A61237D8B6C14F6742AF674AA24A28AE47F3879851C7CD51705438732BE25C339D16969949DEE5726654C873AD35DF7947240FC58154441E33EC506BA68395339B8A4C99438905BC6614036CA4A0CCD33E63A728EAF1A2EF329C92AB74EF0C082E5EBD1D585A19B909CFA6F5467A39E7E16A5E3773B3F880BC12BF12B9E604DED2C80EDB195EE32918E58C20A854C1286A33A406F391E62E0D3D185B7E038D9FF2458791ED8932DE1E16A4DD9ACE635F093861B1CDCD84E7803592025A1E8DE48526E97B97850DCF7704A4EFD54C180DD101B637827FE8F674FD0454A160AC6E326F5BAB53B06722C3DC4DE4B1268C60A4EDF36F429E0628FF80BC12BF1279A7C3615BB74585593E8D37F986F60351EC6671A16E07CED25F3EC9FA7888B646BA28CB829C1C4D1A9EC41E1B49871576BE10A483593F4F3B46CC79C9180ABC4A0D456F21CB72B1B5303BF4ED28956877B31005DC17634650D7832DB54CBA421F269D796F857ACE02AD6571EBB79B137E4A29F0B4D4B86F429E6314B91F985FD4AF846ED8FE93DF8DA53819529D9E490F25D09017425114B4BCDF3819A651C09CC616F225B6BD0790DA2E93A9D2E50C9E6CB7267AEA16139E99A4863E4A090B8B06651B337E85552936B47028ED8E51E2EAF66034587A8EC70EF584F3A33C1737BCC335A1BD5AC51CDD3278779AAD06A1738A8F7D71DBD1BEABCF0930C30FCC2BF12B91B37C00CCCDB4A9B085C70DD2DD38547B4B3818FA61CF868597946D4907AED25461A6B713C53B85D23A3BC89E65EED7CA2C37B4B9D700FC28B058887D265DF779CE92699C75633FEAF7D79DCE04674BDC444101B363344FA6FA5C87CA460C5111AED579F2A4B750A136482B1C6CC792AD6582B6FA36E4304D3390DEA0BF10DE436C7E023805B8FCA7BFF0F508899F7FFC68D0EDBFA9F26A3C37D916DBAC5F4334636810E483E8935250ACBA268AC4C90EC7EC82B0A7D931BB1FC8063C08DD45AF4047A09E66E2AED71D82CD5A1CED04652C4AE23A92FBCA14224E249CDFC6730F961EE13012D72C8A3BED39D484D31E9D42C1B48316CD4F05F5B4CB5F428A31DA038B183E3843AA2BDC2B90EB9C81B3E046A4EE9830C8F01D21700011316E9D68611813031C81959D0713E3AF2BB5BB61C580F66DA8B91F4EEEFF9AF79FF3379F99FBFEBF55EBBCF87539A79AAC7EDE97FA1AF16D5F0283A012E1EB9EB86CA7B288C07E119CC08CE3B3C1DDD66F3D6FF52F0154FD455F5D11364C87007CC6C178F76D0C52CB0C2EAD7C89F0B24399F78B3DED5D03F81CD8DD2058AB66C16BB5AADB4B0F7B28259F16A84809088DB2F330F94FA5B903E06294C5AF89EFAA86391F6654DFA697625D5FADA677AB5279003E98C15B15831854C3EA8DD22D011BBA20259F6460C3D4FFF7B6AABAE42EF6B75B9651C2C8AE86887AEBFDE928B2C027675B659ED8FC1FA7033B8BC13B74D77ADE11AC845F8FEF2364BD37EFE4C39F877F00B2A57D6D');
INSERT INTO revisions VALUES (2, 'c5ea70acfde40c2e', '2026-11-28T10:10:05.991855+00:00', 'file', '', '', 5, 5, X'789CC5965B8FA24A1080DFE757181F4F66CE7A41C4794307F0825CC42B9B4D07A19196AB4D23C266FFFB4144C799C9249B934926BC7417555D555F154DFD7EA8D58F10C7280CEACFB5E663B18D212128D8C5C5FEF743AD56372C1F05000504EEB0410AC5F39B9FC59B5ADD740C522F56BF1E6A7FCEA6EF944AF352E7B2AED503C387C5E6227C2C45248B4A51EC19A65BC9CC30B0D1EE6A55ABA770EB84A10B12EC95AAD0F0A0F57C6C3E77BAD1DEB4DDDDB32A2539E4BA5D8B3809156823F684B2760E28A224E936520798CFF95644679DA524EFA79805FA69EFEB33B2DB8D967146D136E3C4A785A1464DBA0B069329D7EF1BB2A89106DB6F0D8E11A58DDA43EFA4B2C646C4E9DCB03B58A1C6698F4DA961A648F38EB4754EA12288BC9C050E25308D15C560F5CCA62453E4506081AF194510831816795A67EC8D46E3F122DF26382695E8DE18129CBD5ADBA8D002A981CEAAF5667CF1F350A9D78DD4C83E202F855F897C6E7BCE0224C7CD14AFF0040E538AE3B44646A95ADB6FF0D270BE5B00DD1B996E331C3DA5338652ACB13ADA1C67A4DB994891AB7A2C37DBA4C661C04273287B2D653854667359DFEF68D4745C9B0BF5BD967043213CA2EE9A738FBDBEAEE750E332CAEC1DA4AEB9CCBD3D1500633B5646736E8882F93EFD26E4B117A61F9097C2AF44CE302CB6744B54A9C5D3689DAE5BAE278ABD24CAB40D6F2FDCC593A28F847003E2595196D04EC371D391E953F3C0D0DCD6E5BC989FBEA4310322D6398C1037D01A82E8CC1445C93626A605D70A62B9B55BCF440EBF8811C5692B7ED3581C7ADC0B3A30527F19F6ED59B852C48DDB6D8F0793868AF2C59CFD26E4290E83DD07E617E957420796FBE4F622393A080DA66FB404193695199765594BD9AFED04B7428FCA4766E8CA74770F5163B3384CD41E0B0664B331C2A75E361E50E318E8C398D0286B362C301D2CB1264760EE0BF2F6141C76BAC50FF985633BB4A01F58374853713DB0D936B296CB886D75C060374996BC6FE7D1E945DC30F3EFEA7313C38F7D4EA0E17F29F275376796E61A9B712ACE8A1EE67D56C1D976C6E81D1A6E79379037FE22A5B46E2A7628E84736B59A4ABE6A0A7E9F99DB0232F69DF1AE19EA646A4E354F1D20E9B4E296F3CE8941AA2CCD152AE127D209745E0439D773878B737AC6E7741BF4363C63CA762F47CD270A1D9E9CA03D95629612647BFB5DB7398AE304C637E857C27B848D4F00C71017FFF42B5F8790E8F9C78F66ABFB6FA3789ACF6DBA43B7EB5588468400095D187C528A06ADAD882AB38ACD525BCFEFCFAD88DEF30A4047AE37EB67E1096AF954DCF67B025CAFC4E1965347A22CAE02E5459DA0901509EB76B1E4A0C2C2170271458711D395D09CCBF761EE7386E5755A8309A7E5DBF41A5284C33D340970E119525D655F815473064EBC1B91BA6D202FC17784E0110604DC3AD1C42822009EA0999C0713F04F45ED6E5801C8BA0D35F7C3C9FD5FF3FE3A7F73CD541F45B5AEAA75DEFCBAF82927AB9FF7A5AE22BE9D4B90E79542F47A262EDAA92822B4AE02DB33A2E8AC7077F45BCB5BFD0B00657FB52AD31003C326109F7150CE7D1BC3D834BC4B2B5F22BC9C50E47DD56F3955009F03BB1B046BE52C5855AB5C5E7AD80963F26981B298401F149D87C95F95E60EC00E8749F49AF8B66C98B33350DE4DD762559F56DBB955A970808F86F7568A6104CB61F546E99680857630269F6460A1D8FD8BB63A77C95DEC6F8F2CA24481550E11F5CE7BEF6160C24F7C9B459ED8F81FDEA19544F01DBAAA9E77044BC1AFC7F711D2CE9B6FF2E1CFC37F53E77ACC');
CREATE TABLE lanes (
    integration_id TEXT PRIMARY KEY,
    lane TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO lanes VALUES ('away', '{"state":"open","reason":"Slack answered 503 ok","since":"2026-11-28T10:10:05.642339Z","not_before":"2026-11-28T10:11:06.028083Z","failures":6,"probes":1}');
CREATE TABLE alerts (
    key TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    since TEXT NOT NULL,
    told_at TEXT,
    count INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO alerts VALUES ('lane:away', 'away cannot be reached', '2026-11-28T10:10:05.796309+00:00', '2026-11-28T10:10:05.796309+00:00', 1);
INSERT INTO sqlite_master VALUES ('table', 'history_index', 'history_index', 0, 'CREATE VIRTUAL TABLE history_index USING fts5
    (entry, content = '''', detail = none, columnsize = 0, tokenize = "unicode61 remove_diacritics 0 tokenchars ''_''")');
CREATE TABLE 'history_index_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO history_index_data VALUES (1, X'228E50');
INSERT INTO history_index_data VALUES (10, X'000000000101010001010101');
INSERT INTO history_index_data VALUES (137438953473, X'00000B18023030060606060103010109010301010203010102013501030101010301010103010101030101010301010301030101010301010101030101010131010301010103010101030101010301010103010104030101010301010203010102013001030101010301010103010101030101010301010301030101010301010101030101020131010301010103010101030101010301010103010103010301010103010101010301010202323706060606060906070101320C0D0301010203303236010301010103010101030101010301010103010103010301010103010101010301010201380103010101030101010301010103010101030101030103010101030101010103010101013307030101060C030E030101010134180202303404060606060906070201310103010101030101010301010103010101030101040301010103010102030101020337313113030101010135270607020230332E0101380D030101070301010101390103010101030101010301010103010101030101040301010103010102030101010161040606060609060702066464726573730406060606090607020466746572190301010A03010102046761696E190301010A03010102026C6C2E02026E64190301010A030101010306737765726564040606060609060304020174040606060609060702037761792E010262652E01030101010663616C6D65642F03010103096D6572615F6C6F73742103046E6E6F742E020668616E6765642F0301010603696E672F030101040174010606060609060601030365636B04060606060906070106646576696365010301010103010101030101010301010103010104030101010301010203010102176C765F316D38677434613278653834653436763531316A010E0B6B6133666E7A7271307034040E0B777135616231796277676B060E0B78336835787635387A7631050C0D386336376B766B37326278786B0A0E0B63326565637077773067320B0E0B676D727A386833356235330C0E0B706E63357237746664346B070C0D616531626D667171683337376E0D0E0B6E7439316E376B61343765100E0B746D35736E683366646365120E0B7770766262737037623436110C0D646130767366356776666A6737160E0B35643638337972386D7630180E0B773276707474366B336D62130E0B7A32386879316E64683536170C0D673967326673733433337A6430190E0B6B373366793071333765661D0E0B7279396A366B66346E33661C0E0B7A396371687678733670321E0C0D6D74707631306A38376B7A6A67210C0D737A317174357972336D7A3766260E0B666435356A71726A346531250E0B6764376778726874643079270E0B7333713870397967623930220C0D7630357130797068616D643334280D0C31636A3568353464737665352C0E0B683972686D656E767979642B0E0B6B67647A66726B316379612D0D0C3532303674306766736365702E0D0C6830306D7767626D62627032330E0B32333378666B7737726434340E0B356872743263657730656B2F0E0B376361793568763171706432020775726174696F6E010301010103010101030101010301010103010104030101010301010203010101056572726F72010301010103010101030101010301010A03010108030101020476656E74210316745F316D386774346132776276727031333271356678010301010C0D3862316431336E356862327433070301010C0D61647470726A71323234326E6E0D0301010C0D673838666A6A72776A78796136190301010C0D6D6676613536396D7473343771210C0D737A6A326177677A7A6D307961220301010C0D76303563376131733264656577280301010D0C357A6B71336B6863686735712E0D0C673968636574316E6B6E73632F03010101066661696C6564010301010103010101030101010301010A0301010503757265190301010A03010103066C6C6261636B2E02046C616B7922030101010301010203010102026F722E0104676574732E02016F2E0307746F5F6C6976650103010101036861732E0103010102036F73740103010101030101010301010103010101030101030103010101030101020301010102696E2F0301010302666F21020173040606060609060304030473756573060606060609060702017404060606060906030103010101056B656570732F03010101046D616B65040606060609060702066573736167652E0801732E01036E6577040606060609060702016F010301010103010101030101010301010A030101070103010103057468696E670406060606090607040B69666965725F616C6572742E0301772E01026F6B04060606060906030402016E01030101010301010103010101030101010301010301030101010301010203010103016504060606060906030402017204060606060906070106706173736564190301010A03010102016901030101010301010103010101030101010301010301030101010301010203010103056374757265010301010103010101030101010301010A030101080301010102716106060606060906070107726561636865642E0307636F7264696E67130301010202756E130301010101730103010101030101010301010103010101030101040301010103010102030101020563726970740103010101030101010301010103010101030101040301010103010107135F657865637574696F6E5F636F6D706C657465190301010A03010112066661696C6564010301010103010101030101010301010A03010108030101020765766572697479010301010103010101030101010301010901030101070103010102046C61636B010301020301020301020301020301040103010203010201030102027462010301010103010101030101010301010103010104030101010301010203010101047465616D05060606060405060703066C65746578740D03010107030101020368656E2E0402726504060606060906070302697304060606060906070305726F7567682E0203696D65010301010103010101030101010301010103010103010301010103010101010301010501732F03010102036F6C642F0301010204726965642E0103757463010301010103010101030101010301010103010103010301010103010101010301010104776169742E0305726E696E672E02066562686F6F6B0103010203010203010203010203010401030102030102010301020368656E2E010301010203696C6C2F0301010204726F6E670406060606090607010C78643733373436323264333101030101010301010103010101030101010301010403010101030101020301010209683730363932643331130301010A03010101030101020301010A013307030101150A01380D030101070301010A0139010301010209693633363836313734010606060609060601040B393733373337353635373306060606060906070308373436353631366405060606060405060704093737323666366536370406060606090607020D7336363631363936633635363404060606060906070308373336353665373401040101040101040101040101040103010401010401010104010217743633363136643635373236313566366336663733373421041B6536663734363936363639363537323566363136633635373237342E03323733363337323639373037343566363537383635363337353734363936663665356636333666366437303663363537343635190301010A030101260B3636313639366336353634010301010103010101030101010301010A030101080301010205763332333019030101030703010104033333302E0403343330010301010103010101030101010301010A030101080301010103796F752F03010101037A6170070301010414252325250C0827250E040C230906050B230B100E0E050D110B06090C0C070C090C0D281A0E0E0E100E0E0E100E0E0E100E0E0E100E0E0E10100E0E0E100F0E0E0F0F0E0E0E291F071C1313131013130F121C0D09120507040D0A2608050C0E0F0B0E09040D1C0F0E040D240C0B10241F0C0A0D0823231D202320240F10060C0C0827070907270708220A090E2E1B080B071415131317241A1E3C2510061D09');
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
INSERT INTO incidents VALUES (1, 'inc_1m8gt4a2wrc04zvcgr5k', '["script","goto_live","pi-9","stb-1"]', '["script","goto_live","pi-9","stb-1"]', 'goto_live', 'pi-9', 'stb-1', 40, '2026-11-28T10:10:05.020450+00:00', '2026-11-28T10:10:05.020450+00:00', 1, 'evt_1m8gt4a2wbvrp132q5fx', 'evt_1m8gt4a2wbvrp132q5fx', NULL, '', NULL, '', '{"failures":"2026-11-28T10:10:05.020450Z"}');
INSERT INTO incidents VALUES (2, 'inc_1m8gt4a8c57t04tf5wy6', '["script","zap","pi-3","stb-1"]', '["script","zap","pi-3","stb-1"]', 'zap', 'pi-3', 'stb-1', 40, '2026-11-28T10:10:05.195920+00:00', '2026-11-28T10:10:05.195920+00:00', 1, 'evt_1m8gt4a8b1d13n5hb2t3', 'evt_1m8gt4a8b1d13n5hb2t3', NULL, '', NULL, '', '{"failures":"2026-11-28T10:10:05.195920Z"}');
INSERT INTO incidents VALUES (3, 'inc_1m8gt4aaep990z5q6gf9', '["script","teletext","pi-8","stb-1"]', '["script","teletext","pi-8","stb-1"]', 'teletext', 'pi-8', 'stb-1', 40, '2026-11-28T10:10:05.261845+00:00', '2026-11-28T10:10:05.261845+00:00', 1, 'evt_1m8gt4aadtprjq2242nn', 'evt_1m8gt4aadtprjq2242nn', '2026-11-28T10:10:05.448425+00:00', 'recovery', NULL, '', '{"failures":"2026-11-28T10:10:05.261845Z"}');
INSERT INTO incidents VALUES (4, 'inc_1m8gt4ad9rqr4r01b9t3', '["script","recording","pi-1","stb-1"]', '["script","recording","pi-1","stb-1"]', 'recording', 'pi-1', 'stb-1', 40, '2026-11-28T10:10:05.352520+00:00', '2026-11-28T10:10:05.352520+00:00', 1, 'run-4711', 'run-4711', NULL, '', NULL, '', '{"failures":"2026-11-28T10:10:05.352520Z"}');
INSERT INTO incidents VALUES (5, 'inc_1m8gt4aszzn222h2gra7', '["script","flaky","pi-1","stb-1"]', '["script","flaky","pi-1","stb-1"]', 'flaky', 'pi-1', 'stb-1', 40, '2026-11-28T10:10:05.759288+00:00', '2026-11-28T10:10:05.759288+00:00', 1, 'evt_1m8gt4aszj2awgzzm0ya', 'evt_1m8gt4aszj2awgzzm0ya', '2026-11-28T10:10:05.792321+00:00', 'recovery', NULL, '', '{"failures":"2026-11-28T10:10:05.759288Z"}');
INSERT INTO incidents VALUES (6, 'inc_1m8gt4avhgn5ckpdz86d', '["script","flaky","pi-1","stb-1"]', '["script","flaky","pi-1","stb-1"]', 'flaky', 'pi-1', 'stb-1', 40, '2026-11-28T10:10:05.808843+00:00', '2026-11-28T10:10:05.808843+00:00', 1, 'evt_1m8gt4avg9hcet1nknsc', 'evt_1m8gt4avg9hcet1nknsc', '2026-11-28T10:10:05.839833+00:00', 'recovery', NULL, '', '{"failures":"2026-11-28T10:10:05.808843Z"}');
INSERT INTO incidents VALUES (7, 'inc_1m8gt4ax0dckpx497eq2', '["script","flaky","pi-1","stb-1"]', '["script","flaky","pi-1","stb-1"]', 'flaky', 'pi-1', 'stb-1', 40, '2026-11-28T10:10:05.855696+00:00', '2026-11-28T10:10:05.855696+00:00', 1, 'evt_1m8gt4awzv0c9smczdc0', 'evt_1m8gt4awzv0c9smczdc0', '2026-11-28T10:10:05.872374+00:00', 'recovery', NULL, '', '{"failures":null}');
INSERT INTO incidents VALUES (8, 'inc_1m8gt4ay58h5nq9yvf8h', '["script","silenced","pi-9","stb-1"]', '["script","silenced","pi-9","stb-1"]', 'silenced', 'pi-9', 'stb-1', 40, '2026-11-28T10:10:05.893210+00:00', '2026-11-28T10:10:05.893210+00:00', 1, 'evt_1m8gt4ay55zmmvbrppww', 'evt_1m8gt4ay55zmmvbrppww', NULL, '', '2026-11-28T10:10:05.934286+00:00', 'ann', '{"failures":null}');
INSERT INTO incidents VALUES (9, 'inc_1m8gt4b2qdpqek8tqnh0', '["script","last","pi-1","stb-1"]', '["script","last","pi-1","stb-1"]', 'last', 'pi-1', 'stb-1', 40, '2026-11-28T10:10:06.039451+00:00', '2026-11-28T10:10:06.039451+00:00', 1, 'evt_1m8gt4b2q6xhfsvdhryy', 'evt_1m8gt4b2q6xhfsvdhryy', NULL, '', NULL, '', '{"failures":"2026-11-28T10:10:06.039451Z"}');
CREATE TABLE subjects (key TEXT PRIMARY KEY, body TEXT NOT NULL, at TEXT NOT NULL);
INSERT INTO subjects VALUES ('["script","goto_live","pi-9","stb-1"]', '{"key":"[\"script\",\"goto_live\",\"pi-9\",\"stb-1\"]","changes":["2026-11-28T10:10:05.020450Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gt4a2wbvrp132q5fx","incident_id":"inc_1m8gt4a2wrc04zvcgr5k","owed":{}}', '2026-11-28T10:10:05.020450+00:00');
INSERT INTO subjects VALUES ('["script","zap","pi-3","stb-1"]', '{"key":"[\"script\",\"zap\",\"pi-3\",\"stb-1\"]","changes":["2026-11-28T10:10:05.195920Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gt4a8b1d13n5hb2t3","incident_id":"inc_1m8gt4a8c57t04tf5wy6","owed":{}}', '2026-11-28T10:10:05.195920+00:00');
INSERT INTO subjects VALUES ('["script","teletext","pi-8","stb-1"]', '{"key":"[\"script\",\"teletext\",\"pi-8\",\"stb-1\"]","changes":["2026-11-28T10:10:05.261845Z","2026-11-28T10:10:05.448425Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gt4ag88fjjrwjxya6","incident_id":"inc_1m8gt4aaep990z5q6gf9","owed":{}}', '2026-11-28T10:10:05.448425+00:00');
INSERT INTO subjects VALUES ('["script","recording","pi-1","stb-1"]', '{"key":"[\"script\",\"recording\",\"pi-1\",\"stb-1\"]","changes":["2026-11-28T10:10:05.352520Z"],"flapping_since":null,"changed":0,"event_id":"run-4711","incident_id":"inc_1m8gt4ad9rqr4r01b9t3","owed":{}}', '2026-11-28T10:10:05.352520+00:00');
INSERT INTO subjects VALUES ('["script","flaky","pi-1","stb-1"]', '{"key":"[\"script\",\"flaky\",\"pi-1\",\"stb-1\"]","changes":["2026-11-28T10:10:05.759288Z","2026-11-28T10:10:05.792321Z","2026-11-28T10:10:05.808843Z","2026-11-28T10:10:05.839833Z","2026-11-28T10:10:05.855696Z","2026-11-28T10:10:05.872374Z"],"flapping_since":"2026-11-28T10:10:05.759288Z","changed":6,"event_id":"evt_1m8gt4axg2dx88sdsc1c","incident_id":"inc_1m8gt4ax0dckpx497eq2","owed":{"failures":["chat","away","slow","wrong","crew","issues"]}}', '2026-11-28T10:10:05.872374+00:00');
INSERT INTO subjects VALUES ('["script","silenced","pi-9","stb-1"]', '{"key":"[\"script\",\"silenced\",\"pi-9\",\"stb-1\"]","changes":["2026-11-28T10:10:05.893210Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gt4ay55zmmvbrppww","incident_id":"inc_1m8gt4ay58h5nq9yvf8h","owed":{}}', '2026-11-28T10:10:05.893210+00:00');
INSERT INTO subjects VALUES ('["script","last","pi-1","stb-1"]', '{"key":"[\"script\",\"last\",\"pi-1\",\"stb-1\"]","changes":["2026-11-28T10:10:06.039451Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gt4b2q6xhfsvdhryy","incident_id":"inc_1m8gt4b2qdpqek8tqnh0","owed":{}}', '2026-11-28T10:10:06.039451+00:00');
CREATE TABLE told (key TEXT PRIMARY KEY, at TEXT NOT NULL, event_id TEXT NOT NULL);
INSERT INTO told VALUES ('["once","","pi-3"]', '2026-11-28T10:10:05.583576+00:00', 'evt_1m8gt4amfva569mts47q');
CREATE TABLE bundles (
    key TEXT PRIMARY KEY,
    delivery_id TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    severity INTEGER NOT NULL
);
INSERT INTO bundles VALUES ('["group","hosts","chat","pi-1"]', 'dlv_1m8gt4aj3wza3df1569d', '2026-11-28T10:10:05.507215+00:00', '2026-11-28T13:10:05.507215+00:00', 30);
INSERT INTO bundles VALUES ('["digest","digest","crew"]', 'dlv_1m8gt4akw8sbb2ywt4gy', '2026-11-28T10:10:05.563517+00:00', '2026-11-28T15:10:05.563517+00:00', 20);
CREATE TABLE items (
    delivery_id TEXT NOT NULL,
    event_id TEXT NOT NULL,
    incident_id TEXT,
    PRIMARY KEY (delivery_id, event_id)
) WITHOUT ROWID;
INSERT INTO items VALUES ('dlv_1m8gt4aj3wza3df1569d', 'evt_1m8gt4aj3emy6dq79qre', NULL);
INSERT INTO items VALUES ('dlv_1m8gt4aj3wza3df1569d', 'evt_1m8gt4aq8ytxdt0403c9', NULL);
INSERT INTO items VALUES ('dlv_1m8gt4aj3wza3df1569d', 'evt_1m8gt4arhxvpzdwbsmef', NULL);
INSERT INTO items VALUES ('dlv_1m8gt4akw8sbb2ywt4gy', 'evt_1m8gt4akvfbsedtakt1g', NULL);
INSERT INTO items VALUES ('dlv_1m8gt4akw8sbb2ywt4gy', 'evt_1m8gt4ar3hsz1bay1c3e', NULL);
INSERT INTO items VALUES ('dlv_1m8gt4akw8sbb2ywt4gy', 'evt_1m8gt4as301njknxzty6', NULL);
CREATE TABLE timers (
    kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    step INTEGER NOT NULL,
    due_at TEXT NOT NULL,
    PRIMARY KEY (kind, subject_id, rule_id, integration_id, step)
);
INSERT INTO timers VALUES ('reminder', 'inc_1m8gt4a2wrc04zvcgr5k', 'failures', '', 0, '2026-11-28T14:10:05.020450+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gt4a2wrc04zvcgr5k', 'failures', '', 0, '2026-11-28T12:10:05.020450+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gt4a8c57t04tf5wy6', 'failures', '', 0, '2026-11-28T14:10:05.195920+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gt4a8c57t04tf5wy6', 'failures', '', 0, '2026-11-28T12:10:05.195920+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gt4aaep990z5q6gf9', 'failures', '', 0, '2026-11-28T14:10:05.261845+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gt4aaep990z5q6gf9', 'failures', '', 0, '2026-11-28T12:10:05.261845+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gt4ad9rqr4r01b9t3', 'failures', '', 0, '2026-11-28T14:10:05.352520+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gt4ad9rqr4r01b9t3', 'failures', '', 0, '2026-11-28T12:10:05.352520+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gt4aszzn222h2gra7', 'failures', '', 0, '2026-11-28T14:10:05.759288+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gt4aszzn222h2gra7', 'failures', '', 0, '2026-11-28T12:10:05.759288+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gt4avhgn5ckpdz86d', 'failures', '', 0, '2026-11-28T14:10:05.808843+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gt4avhgn5ckpdz86d', 'failures', '', 0, '2026-11-28T12:10:05.808843+00:00');
INSERT INTO timers VALUES ('calm', '["script","flaky","pi-1","stb-1"]', '', '', 0, '2026-11-28T10:15:05.872374+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gt4ax0dckpx497eq2', 'failures', '', 0, '2026-11-28T14:10:05.855696+00:00');
INSERT INTO timers VALUES ('silence', 'sil_1m8gt4axvkm0kaws6d8m', '', '', 0, '2026-11-28T15:10:05.883948+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gt4ay58h5nq9yvf8h', 'failures', '', 0, '2026-11-28T14:10:05.893210+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gt4b2qdpqek8tqnh0', 'failures', '', 0, '2026-11-28T14:10:06.039451+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gt4b2qdpqek8tqnh0', 'failures', '', 0, '2026-11-28T12:10:06.039451+00:00');
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
INSERT INTO silences VALUES ('sil_1m8gt4axvkm0kaws6d8m', '{"host_name":"pi-9"}', '2026-11-28T15:10:05.883948+00:00', 'new cables', 'ann', '2026-11-28T10:10:05.883948+00:00', NULL, NULL);
CREATE TABLE silenced (
    silence_id TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    PRIMARY KEY (silence_id, rule_id, integration_id, incident_id)
) WITHOUT ROWID;
INSERT INTO silenced VALUES ('sil_1m8gt4axvkm0kaws6d8m', 'failures', 'away', 'inc_1m8gt4ay58h5nq9yvf8h');
INSERT INTO silenced VALUES ('sil_1m8gt4axvkm0kaws6d8m', 'failures', 'chat', 'inc_1m8gt4ay58h5nq9yvf8h');
INSERT INTO silenced VALUES ('sil_1m8gt4axvkm0kaws6d8m', 'failures', 'crew', 'inc_1m8gt4ay58h5nq9yvf8h');
INSERT INTO silenced VALUES ('sil_1m8gt4axvkm0kaws6d8m', 'failures', 'issues', 'inc_1m8gt4ay58h5nq9yvf8h');
INSERT INTO silenced VALUES ('sil_1m8gt4axvkm0kaws6d8m', 'failures', 'slow', 'inc_1m8gt4ay58h5nq9yvf8h');
INSERT INTO silenced VALUES ('sil_1m8gt4axvkm0kaws6d8m', 'failures', 'wrong', 'inc_1m8gt4ay58h5nq9yvf8h');
CREATE TABLE threads (
    integration_id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    kept TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (integration_id, incident_id)
);
INSERT INTO threads VALUES ('issues', 'inc_1m8gt4a2wrc04zvcgr5k', '["script","goto_live","pi-9","stb-1"]', '{"key":"QA-1","id":"20001","said":"dlv_1m8gt4a2xwq5ab1ybwgk"}', '2026-11-28T10:10:05.253344+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gt4a8c57t04tf5wy6', '["script","zap","pi-3","stb-1"]', '{"key":"QA-2","id":"20002","said":"dlv_1m8gt4a8cgmrz8h35b53"}', '2026-11-28T10:10:05.315542+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gt4aaep990z5q6gf9', '["script","teletext","pi-8","stb-1"]', '{"key":"QA-3","id":"20003","said":"dlv_1m8gt4ag9z9cqhvxs6p2"}', '2026-11-28T10:10:05.494102+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gt4ad9rqr4r01b9t3', '["script","recording","pi-1","stb-1"]', '{"key":"QA-4","id":"20004","said":"dlv_1m8gt4ada5d683yr8mv0"}', '2026-11-28T10:10:05.436257+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gt4aszzn222h2gra7', '["script","flaky","pi-1","stb-1"]', '{"key":"QA-5","id":"20005","said":"dlv_1m8gt4av1kgdzfrk1cya"}', '2026-11-28T10:10:05.829083+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gt4avhgn5ckpdz86d', '["script","flaky","pi-1","stb-1"]', '{"key":"QA-5","id":"20005","comment":"30002","updated":"2026-01-31T12:00:00.000+0000","count":1,"said":"dlv_1m8gt4avh233xfkw7rd4"}', '2026-11-28T10:10:05.841299+00:00');
CREATE TABLE tallies (
    hour TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    state TEXT NOT NULL,
    number INTEGER NOT NULL, last_at TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (hour, integration_id, state)
) WITHOUT ROWID;
INSERT INTO tallies VALUES ('2026-11-28T10', 'chat', 'sent', 9, '2026-11-28T10:10:05.839755+00:00');
INSERT INTO tallies VALUES ('2026-11-28T10', 'issues', 'sent', 8, '2026-11-28T10:10:05.841299+00:00');
INSERT INTO tallies VALUES ('2026-11-28T10', 'team', 'sent', 9, '2026-11-28T10:10:05.839563+00:00');
INSERT INTO tallies VALUES ('2026-11-28T10', 'wrong', 'failed', 8, '2026-11-28T10:10:05.840877+00:00');
CREATE TABLE former_ids (integration_id TEXT NOT NULL, former_id TEXT NOT NULL, PRIMARY KEY (integration_id, former_id))
    WITHOUT ROWID;
INSERT INTO former_ids VALUES ('crew', 'team');
CREATE UNIQUE INDEX idx__sqlite_migrations_migration_set_name ON _sqlite_migrations (migration_set, name);
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
