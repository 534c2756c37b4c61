CREATE TABLE _sqlite_migrations (id INTEGER PRIMARY KEY, migration_set TEXT, name TEXT, applied_at TEXT);
INSERT INTO _sqlite_migrations VALUES (1, 'notifier', '001_tables', '2026-11-28 09:29:08');
INSERT INTO _sqlite_migrations VALUES (2, 'notifier', '002_history_view', '2026-11-28 09:29:08');
INSERT INTO _sqlite_migrations VALUES (3, 'notifier', '003_revisions', '2026-11-28 09:29:08');
INSERT INTO _sqlite_migrations VALUES (4, 'notifier', '004_lanes', '2026-11-28 09:29:08');
INSERT INTO _sqlite_migrations VALUES (5, 'notifier', '005_alerts', '2026-11-28 09:29:08');
INSERT INTO _sqlite_migrations VALUES (6, 'notifier', '006_history', '2026-11-28 09:29:08');
INSERT INTO _sqlite_migrations VALUES (7, 'notifier', '007_deciding', '2026-11-28 09:29:08');
INSERT INTO _sqlite_migrations VALUES (8, 'notifier', '008_threads', '2026-11-28 09:29:08');
INSERT INTO _sqlite_migrations VALUES (9, 'notifier', '009_indexes', '2026-11-28 09:29:08');
INSERT INTO _sqlite_migrations VALUES (10, 'notifier', '010_tallies', '2026-11-28 09:29:08');
INSERT INTO _sqlite_migrations VALUES (11, 'notifier', '011_former_ids', '2026-11-28 09:29:08');
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
INSERT INTO events VALUES (1, 'evt_1m8gqsbh5ae7whcn6h7p', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:08.901711+00:00', '2026-11-28T09:29:08.901711+00:00', '{"script_name":"goto_live","host_name":"pi-9","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsbh6mtrnmgbwn06', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbh76cm0b9pppzx"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbh7ajmq5g3zjsk"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbh7k9te8523bh1"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbh7cwwp2p76vqc"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbh72qk71yp800m"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbh7tbhz4cp6azw"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (2, 'evt_1m8gqsbjeq1g1gxnppqe', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:08.942748+00:00', '2026-11-28T09:29:08.942748+00:00', '{"script_name":"zap","host_name":"pi-3","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsbjees91xb7mc8a', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbjfxt9f51fyq2e"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbjjm7fy89kjxx2"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbjj0r073dfxad3"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbjj7r1tnf6mrc7"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbjj5zsn9jpd7qc"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbjjq8bga9nekpn"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (3, 'evt_1m8gqsbneyg5wpbwyg4w', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:09.038873+00:00', '2026-11-28T09:29:09.038873+00:00', '{"script_name":"teletext","host_name":"pi-8","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsbnfq6hj7fc0541', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbnfys4g4vm4nzd"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbnfj9cek8a2d8e"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbnfmzphs75sm0e"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbnfv8qgd2xgtcy"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbnf216w2gjt45y"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbnfvvsmdeccd9f"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (4, 'run-4711', 'script_execution_failed', 40, 'http', 'run-4711', NULL, '2026-11-28T09:29:09.080573+00:00', '2026-11-28T09:29:09.080573+00:00', '{"script_name":"recording","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsbpr7k6vgef7ck5', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbps91cm5z95b6f"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbps5k0x4msm9kk"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbpsact7xrnvbqk"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbps3e558we1rre"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbpse2gz0s06cxb"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbps4yzhrxvswfe"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (5, 'evt_1m8gqsbrvx1wfe200xjm', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:09.147399+00:00', '2026-11-28T09:29:09.147399+00:00', '{"script_name":"teletext","host_name":"pi-8","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsbnfq6hj7fc0541', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsbrwmf8vbr32fnr"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsbrw1kzqh998h09"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsbrwaq1v1yzzz9e"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsbrwpqp1j5pef7c"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsbrwkr4pk69enb6"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsbrwkdmvpmn4rry"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (6, 'evt_1m8gqsbs895nst66cc7b', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:09.160667+00:00', '2026-11-28T09:29:09.160667+00:00', '{"message":"warm 0","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"grouped","reason":"rule ''hosts'' matches; group: told at 2026-11-28 12:29:09 UTC","delivery_id":"dlv_1m8gqsbs9smej7jvgqeh"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (7, 'evt_1m8gqsbsk3cxqq22727d', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:09.171051+00:00', '2026-11-28T09:29:09.171051+00:00', '{"message":"0 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"digested","reason":"rule ''digest'' matches; digest: told at 2026-11-28 14:29:09 UTC","delivery_id":"dlv_1m8gqsbskmzm0kkwjrm3"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (8, 'evt_1m8gqsbssgwnw1hdejgz', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:09.177315+00:00', '2026-11-28T09:29:09.177315+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"waiting","reason":"rule ''once'' matches","delivery_id":"dlv_1m8gqsbszysf5ra1cj0k"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, digest","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (9, 'evt_1m8gqsbt4fk0grvepgyf', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:09.188935+00:00', '2026-11-28T09:29:09.188935+00:00', '{"message":"warm 1","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"grouped","reason":"rule ''hosts'' matches; group: told at 2026-11-28 12:29:09 UTC","delivery_id":"dlv_1m8gqsbs9smej7jvgqeh"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (10, 'evt_1m8gqsbte79bszjsasmf', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:09.198180+00:00', '2026-11-28T09:29:09.198180+00:00', '{"message":"1 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"digested","reason":"rule ''digest'' matches; digest: told at 2026-11-28 14:29:09 UTC","delivery_id":"dlv_1m8gqsbskmzm0kkwjrm3"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (11, 'evt_1m8gqsbth9k4skp5r95v', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:09.201537+00:00', '2026-11-28T09:29:09.201537+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"deduplicated","reason":"dedupe: the same host_name was told at 2026-11-28 09:29:09 UTC (evt_1m8gqsbssgwnw1hdejgz)","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, digest","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (12, 'evt_1m8gqsbtsv2pn7xg15c2', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:09.209678+00:00', '2026-11-28T09:29:09.209678+00:00', '{"message":"warm 2","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"grouped","reason":"rule ''hosts'' matches; group: told at 2026-11-28 12:29:09 UTC","delivery_id":"dlv_1m8gqsbs9smej7jvgqeh"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (13, 'evt_1m8gqsbv5q4mntty98y1', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:09.221632+00:00', '2026-11-28T09:29:09.221632+00:00', '{"message":"2 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"digested","reason":"rule ''digest'' matches; digest: told at 2026-11-28 14:29:09 UTC","delivery_id":"dlv_1m8gqsbskmzm0kkwjrm3"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (14, 'evt_1m8gqsbv9r425pdg4cc8', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:09.225070+00:00', '2026-11-28T09:29:09.225070+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"deduplicated","reason":"dedupe: the same host_name was told at 2026-11-28 09:29:09 UTC (evt_1m8gqsbssgwnw1hdejgz)","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, digest","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (15, 'evt_1m8gqsbvge114747e6dm', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:09.232320+00:00', '2026-11-28T09:29:09.232320+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsbvggxetxr3mmsr', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbvgyyjfsgxqffc"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbvgrnh5jajth9a"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbvg1wgdy442d22"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbvgb3mf77e20ss"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbvgw6c0djc2hc7"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsbvg5j14kejeebb"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (16, 'evt_1m8gqsbw16bxtp27y3ej', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:09.249346+00:00', '2026-11-28T09:29:09.249346+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsbvggxetxr3mmsr', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsbw1ybyack7dx5d"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsbw1mgw1pnj42tp"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsbw1c1zk3yygyze"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsbw1b7yk1f21n76"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsbw10svxhctkbsb"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsbw1dpfrvtamm8x"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (17, 'evt_1m8gqsbxg0z0twfbahk1', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:09.296735+00:00', '2026-11-28T09:29:09.296735+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsbxhfy8sjh0324k', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsbxhtevjnjg9sdd"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsbxhdnaa4t7qsrq"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsbxh066t8ksr0ma"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsbxh4s167g7mfhz"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsbxj67xjqw1wh8j"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsbxjgc1fkf3ehj1"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (18, 'evt_1m8gqsbyfftsxf68ebe3', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:09.327785+00:00', '2026-11-28T09:29:09.327785+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsbxhfy8sjh0324k', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:09 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:09 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:09 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:09 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:09 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:09 UTC; told when it has calmed","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (19, 'evt_1m8gqsbyjkp2ygn34s7p', 'notifier_alert', 30, 'notifier', NULL, NULL, '2026-11-28T09:29:09.330645+00:00', '2026-11-28T09:29:09.330645+00:00', '{"title":"away cannot be reached","message":"Slack answered 503 ok. Messages for it wait. One message is tried now and then, and when it gets through, all go. It has no fallback."}', '[]', NULL, '[{"rule_id":"","rule_name":"","integration_id":"chat","verdict":"waiting","reason":"one of settings.admin_integrations","delivery_id":"dlv_1m8gqsbyj6fae57b8tds"}]', 0, NULL);
INSERT INTO events VALUES (20, 'evt_1m8gqsbyx3qcfx4pnp1m', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:09.341123+00:00', '2026-11-28T09:29:09.341123+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsbyxj6djg14v19g', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:09 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:09 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:09 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:09 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:09 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:09 UTC; told when it has calmed","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (21, 'evt_1m8gqsbz1rjz3tqk29ra', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:09.345233+00:00', '2026-11-28T09:29:09.345233+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsbyxj6djg14v19g', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:09 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:09 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:09 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:09 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:09 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:09 UTC; told when it has calmed","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (22, 'evt_1m8gqsbzds2cma8wwe31', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:09.357467+00:00', '2026-11-28T09:29:09.357467+00:00', '{"script_name":"silenced","host_name":"pi-9","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsbzdsqx3an7z2cx', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:09 UTC by ann: new cables (sil_1m8gqsbz8bhtfv5dp8p1)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:09 UTC by ann: new cables (sil_1m8gqsbz8bhtfv5dp8p1)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:09 UTC by ann: new cables (sil_1m8gqsbz8bhtfv5dp8p1)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:09 UTC by ann: new cables (sil_1m8gqsbz8bhtfv5dp8p1)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:09 UTC by ann: new cables (sil_1m8gqsbz8bhtfv5dp8p1)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:09 UTC by ann: new cables (sil_1m8gqsbz8bhtfv5dp8p1)","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (23, 'evt_1m8gqscg4vb16meqzcbt', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:09.892847+00:00', '2026-11-28T09:29:09.892847+00:00', '{"script_name":"last","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqscg5rem8ctj1dfq', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqscg5nvp193p7j35"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqscg567m1zwbbpbd"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqscg5fkgw6k52yxh"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqscg5pd72gbdzpgz"},{"rule_id":"failures","rule_name":"failures","integration_id":"crew","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqscg569s17dd98xe"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqscg5g02r31nq3bk"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
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
INSERT INTO deliveries VALUES (1, 'dlv_1m8gqsbh76cm0b9pppzx', 'evt_1m8gqsbh5ae7whcn6h7p', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqsbh6mtrnmgbwn06', 'sent', 1, NULL, '2026-11-28T09:29:08.901711+00:00', '2026-11-28T09:29:09.289190+00:00', '{"delivery_id":"dlv_1m8gqsbh76cm0b9pppzx","event_id":"evt_1m8gqsbh5ae7whcn6h7p","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:08 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:08.901711Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbh6mtrnmgbwn06","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:08 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:08.901711+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:08.901711Z","is_open":true,"last_at":"2026-11-28T09:29:08.901711Z"}', NULL, 0);
INSERT INTO deliveries VALUES (2, 'dlv_1m8gqsbh7ajmq5g3zjsk', 'evt_1m8gqsbh5ae7whcn6h7p', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqsbh6mtrnmgbwn06', 'waiting', 1, '2026-11-28T09:29:09.466203+00:00', '2026-11-28T09:29:08.901711+00:00', NULL, '{"delivery_id":"dlv_1m8gqsbh7ajmq5g3zjsk","event_id":"evt_1m8gqsbh5ae7whcn6h7p","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:08 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:08.901711Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbh6mtrnmgbwn06","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:08 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:08.901711+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:08.901711Z","is_open":true,"last_at":"2026-11-28T09:29:08.901711Z"}', NULL, 0);
INSERT INTO deliveries VALUES (3, 'dlv_1m8gqsbh7k9te8523bh1', 'evt_1m8gqsbh5ae7whcn6h7p', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqsbh6mtrnmgbwn06', 'sending', 0, '2026-11-28T09:29:08.901711+00:00', '2026-11-28T09:29:08.901711+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:08.901711+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:08.901711Z","is_open":true,"last_at":"2026-11-28T09:29:08.901711Z"}', NULL, 0);
INSERT INTO deliveries VALUES (4, 'dlv_1m8gqsbh7cwwp2p76vqc', 'evt_1m8gqsbh5ae7whcn6h7p', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqsbh6mtrnmgbwn06', 'failed', 1, NULL, '2026-11-28T09:29:08.901711+00:00', '2026-11-28T09:29:09.283695+00:00', '{"delivery_id":"dlv_1m8gqsbh7cwwp2p76vqc","event_id":"evt_1m8gqsbh5ae7whcn6h7p","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:08 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:08.901711Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbh6mtrnmgbwn06","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:08 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:08.901711+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:08.901711Z","is_open":true,"last_at":"2026-11-28T09:29:08.901711Z"}', NULL, 0);
INSERT INTO deliveries VALUES (5, 'dlv_1m8gqsbh72qk71yp800m', 'evt_1m8gqsbh5ae7whcn6h7p', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqsbh6mtrnmgbwn06', 'sent', 1, NULL, '2026-11-28T09:29:08.901711+00:00', '2026-11-28T09:29:09.298642+00:00', '{"delivery_id":"dlv_1m8gqsbh72qk71yp800m","event_id":"evt_1m8gqsbh5ae7whcn6h7p","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:08 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:08.901711Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbh6mtrnmgbwn06","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:08 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:08.901711+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:08.901711Z","is_open":true,"last_at":"2026-11-28T09:29:08.901711Z"}', NULL, 0);
INSERT INTO deliveries VALUES (6, 'dlv_1m8gqsbh7tbhz4cp6azw', 'evt_1m8gqsbh5ae7whcn6h7p', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-9', 'stb-1', 'inc_1m8gqsbh6mtrnmgbwn06', 'sent', 1, NULL, '2026-11-28T09:29:08.901711+00:00', '2026-11-28T09:29:09.069077+00:00', '{"delivery_id":"dlv_1m8gqsbh7tbhz4cp6azw","event_id":"evt_1m8gqsbh5ae7whcn6h7p","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:08 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:08.901711Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbh6mtrnmgbwn06","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:08 UTC', NULL, 'QA-1', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:08.901711+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:08.901711Z","is_open":true,"last_at":"2026-11-28T09:29:08.901711Z"}', NULL, 0);
INSERT INTO deliveries VALUES (7, 'dlv_1m8gqsbjfxt9f51fyq2e', 'evt_1m8gqsbjeq1g1gxnppqe', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqsbjees91xb7mc8a', 'sent', 1, NULL, '2026-11-28T09:29:08.942748+00:00', '2026-11-28T09:29:09.298713+00:00', '{"delivery_id":"dlv_1m8gqsbjfxt9f51fyq2e","event_id":"evt_1m8gqsbjeq1g1gxnppqe","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:08 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:08.942748Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbjees91xb7mc8a","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:08 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:08.942748+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:08.942748Z","is_open":true,"last_at":"2026-11-28T09:29:08.942748Z"}', NULL, 0);
INSERT INTO deliveries VALUES (8, 'dlv_1m8gqsbjjm7fy89kjxx2', 'evt_1m8gqsbjeq1g1gxnppqe', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqsbjees91xb7mc8a', 'waiting', 1, '2026-11-28T09:29:09.466203+00:00', '2026-11-28T09:29:08.942748+00:00', NULL, '{"delivery_id":"dlv_1m8gqsbjjm7fy89kjxx2","event_id":"evt_1m8gqsbjeq1g1gxnppqe","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:08 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:08.942748Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbjees91xb7mc8a","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:08 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:08.942748+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:08.942748Z","is_open":true,"last_at":"2026-11-28T09:29:08.942748Z"}', NULL, 0);
INSERT INTO deliveries VALUES (9, 'dlv_1m8gqsbjj0r073dfxad3', 'evt_1m8gqsbjeq1g1gxnppqe', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqsbjees91xb7mc8a', 'sending', 0, '2026-11-28T09:29:08.942748+00:00', '2026-11-28T09:29:08.942748+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:08.942748+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:08.942748Z","is_open":true,"last_at":"2026-11-28T09:29:08.942748Z"}', NULL, 0);
INSERT INTO deliveries VALUES (10, 'dlv_1m8gqsbjj7r1tnf6mrc7', 'evt_1m8gqsbjeq1g1gxnppqe', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqsbjees91xb7mc8a', 'failed', 1, NULL, '2026-11-28T09:29:08.942748+00:00', '2026-11-28T09:29:09.289007+00:00', '{"delivery_id":"dlv_1m8gqsbjj7r1tnf6mrc7","event_id":"evt_1m8gqsbjeq1g1gxnppqe","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:08 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:08.942748Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbjees91xb7mc8a","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:08 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:08.942748+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:08.942748Z","is_open":true,"last_at":"2026-11-28T09:29:08.942748Z"}', NULL, 0);
INSERT INTO deliveries VALUES (11, 'dlv_1m8gqsbjj5zsn9jpd7qc', 'evt_1m8gqsbjeq1g1gxnppqe', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqsbjees91xb7mc8a', 'sent', 1, NULL, '2026-11-28T09:29:08.942748+00:00', '2026-11-28T09:29:09.289136+00:00', '{"delivery_id":"dlv_1m8gqsbjj5zsn9jpd7qc","event_id":"evt_1m8gqsbjeq1g1gxnppqe","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:08 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:08.942748Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbjees91xb7mc8a","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:08 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:08.942748+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:08.942748Z","is_open":true,"last_at":"2026-11-28T09:29:08.942748Z"}', NULL, 0);
INSERT INTO deliveries VALUES (12, 'dlv_1m8gqsbjjq8bga9nekpn', 'evt_1m8gqsbjeq1g1gxnppqe', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-3', 'stb-1', 'inc_1m8gqsbjees91xb7mc8a', 'sent', 1, NULL, '2026-11-28T09:29:08.942748+00:00', '2026-11-28T09:29:09.069618+00:00', '{"delivery_id":"dlv_1m8gqsbjjq8bga9nekpn","event_id":"evt_1m8gqsbjeq1g1gxnppqe","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:08 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:08.942748Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbjees91xb7mc8a","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:08 UTC', NULL, 'QA-2', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:08.942748+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:08.942748Z","is_open":true,"last_at":"2026-11-28T09:29:08.942748Z"}', NULL, 0);
INSERT INTO deliveries VALUES (13, 'dlv_1m8gqsbnfys4g4vm4nzd', 'evt_1m8gqsbneyg5wpbwyg4w', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqsbnfq6hj7fc0541', 'sent', 1, NULL, '2026-11-28T09:29:09.038873+00:00', '2026-11-28T09:29:09.284678+00:00', '{"delivery_id":"dlv_1m8gqsbnfys4g4vm4nzd","event_id":"evt_1m8gqsbneyg5wpbwyg4w","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.038873Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbnfq6hj7fc0541","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:09 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:09.038873+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:09.038873Z","is_open":true,"last_at":"2026-11-28T09:29:09.038873Z"}', NULL, 0);
INSERT INTO deliveries VALUES (14, 'dlv_1m8gqsbnfj9cek8a2d8e', 'evt_1m8gqsbneyg5wpbwyg4w', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqsbnfq6hj7fc0541', 'waiting', 1, '2026-11-28T09:29:09.466203+00:00', '2026-11-28T09:29:09.038873+00:00', NULL, '{"delivery_id":"dlv_1m8gqsbnfj9cek8a2d8e","event_id":"evt_1m8gqsbneyg5wpbwyg4w","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.038873Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbnfq6hj7fc0541","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:09 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:09.038873+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:09.038873Z","is_open":true,"last_at":"2026-11-28T09:29:09.038873Z"}', NULL, 0);
INSERT INTO deliveries VALUES (15, 'dlv_1m8gqsbnfmzphs75sm0e', 'evt_1m8gqsbneyg5wpbwyg4w', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqsbnfq6hj7fc0541', 'sending', 0, '2026-11-28T09:29:09.038873+00:00', '2026-11-28T09:29:09.038873+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:09.038873+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:09.038873Z","is_open":true,"last_at":"2026-11-28T09:29:09.038873Z"}', NULL, 0);
INSERT INTO deliveries VALUES (16, 'dlv_1m8gqsbnfv8qgd2xgtcy', 'evt_1m8gqsbneyg5wpbwyg4w', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqsbnfq6hj7fc0541', 'failed', 1, NULL, '2026-11-28T09:29:09.038873+00:00', '2026-11-28T09:29:09.289227+00:00', '{"delivery_id":"dlv_1m8gqsbnfv8qgd2xgtcy","event_id":"evt_1m8gqsbneyg5wpbwyg4w","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.038873Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbnfq6hj7fc0541","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:09 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:09.038873+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:09.038873Z","is_open":true,"last_at":"2026-11-28T09:29:09.038873Z"}', NULL, 0);
INSERT INTO deliveries VALUES (17, 'dlv_1m8gqsbnf216w2gjt45y', 'evt_1m8gqsbneyg5wpbwyg4w', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqsbnfq6hj7fc0541', 'sent', 1, NULL, '2026-11-28T09:29:09.038873+00:00', '2026-11-28T09:29:09.284362+00:00', '{"delivery_id":"dlv_1m8gqsbnf216w2gjt45y","event_id":"evt_1m8gqsbneyg5wpbwyg4w","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.038873Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbnfq6hj7fc0541","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:09 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:09.038873+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:09.038873Z","is_open":true,"last_at":"2026-11-28T09:29:09.038873Z"}', NULL, 0);
INSERT INTO deliveries VALUES (18, 'dlv_1m8gqsbnfvvsmdeccd9f', 'evt_1m8gqsbneyg5wpbwyg4w', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-8', 'stb-1', 'inc_1m8gqsbnfq6hj7fc0541', 'sent', 1, NULL, '2026-11-28T09:29:09.038873+00:00', '2026-11-28T09:29:09.111073+00:00', '{"delivery_id":"dlv_1m8gqsbnfvvsmdeccd9f","event_id":"evt_1m8gqsbneyg5wpbwyg4w","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.038873Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbnfq6hj7fc0541","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:09 UTC', NULL, 'QA-3', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:09.038873+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:09.038873Z","is_open":true,"last_at":"2026-11-28T09:29:09.038873Z"}', NULL, 0);
INSERT INTO deliveries VALUES (19, 'dlv_1m8gqsbps91cm5z95b6f', 'run-4711', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsbpr7k6vgef7ck5', 'sent', 1, NULL, '2026-11-28T09:29:09.080573+00:00', '2026-11-28T09:29:09.283625+00:00', '{"delivery_id":"dlv_1m8gqsbps91cm5z95b6f","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.080573Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbpr7k6vgef7ck5","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:09 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:09.080573+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:09.080573Z","is_open":true,"last_at":"2026-11-28T09:29:09.080573Z"}', NULL, 0);
INSERT INTO deliveries VALUES (20, 'dlv_1m8gqsbps5k0x4msm9kk', 'run-4711', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsbpr7k6vgef7ck5', 'waiting', 1, '2026-11-28T09:29:09.466203+00:00', '2026-11-28T09:29:09.080573+00:00', NULL, '{"delivery_id":"dlv_1m8gqsbps5k0x4msm9kk","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.080573Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbpr7k6vgef7ck5","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:09 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:09.080573+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:09.080573Z","is_open":true,"last_at":"2026-11-28T09:29:09.080573Z"}', NULL, 0);
INSERT INTO deliveries VALUES (21, 'dlv_1m8gqsbpsact7xrnvbqk', 'run-4711', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsbpr7k6vgef7ck5', 'sending', 0, '2026-11-28T09:29:09.080573+00:00', '2026-11-28T09:29:09.080573+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:09.080573+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:09.080573Z","is_open":true,"last_at":"2026-11-28T09:29:09.080573Z"}', NULL, 0);
INSERT INTO deliveries VALUES (22, 'dlv_1m8gqsbps3e558we1rre', 'run-4711', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsbpr7k6vgef7ck5', 'failed', 1, NULL, '2026-11-28T09:29:09.080573+00:00', '2026-11-28T09:29:09.284304+00:00', '{"delivery_id":"dlv_1m8gqsbps3e558we1rre","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.080573Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbpr7k6vgef7ck5","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:09 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:09.080573+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:09.080573Z","is_open":true,"last_at":"2026-11-28T09:29:09.080573Z"}', NULL, 0);
INSERT INTO deliveries VALUES (23, 'dlv_1m8gqsbpse2gz0s06cxb', 'run-4711', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsbpr7k6vgef7ck5', 'sent', 1, NULL, '2026-11-28T09:29:09.080573+00:00', '2026-11-28T09:29:09.283455+00:00', '{"delivery_id":"dlv_1m8gqsbpse2gz0s06cxb","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.080573Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbpr7k6vgef7ck5","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:09 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:09.080573+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:09.080573Z","is_open":true,"last_at":"2026-11-28T09:29:09.080573Z"}', NULL, 0);
INSERT INTO deliveries VALUES (24, 'dlv_1m8gqsbps4yzhrxvswfe', 'run-4711', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqsbpr7k6vgef7ck5', 'sent', 1, NULL, '2026-11-28T09:29:09.080573+00:00', '2026-11-28T09:29:09.143683+00:00', '{"delivery_id":"dlv_1m8gqsbps4yzhrxvswfe","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.080573Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbpr7k6vgef7ck5","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:09 UTC', NULL, 'QA-4', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:09.080573+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:09.080573Z","is_open":true,"last_at":"2026-11-28T09:29:09.080573Z"}', NULL, 0);
INSERT INTO deliveries VALUES (25, 'dlv_1m8gqsbrwmf8vbr32fnr', 'evt_1m8gqsbrvx1wfe200xjm', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqsbnfq6hj7fc0541', 'sent', 1, NULL, '2026-11-28T09:29:09.147399+00:00', '2026-11-28T09:29:09.308825+00:00', '{"delivery_id":"dlv_1m8gqsbrwmf8vbr32fnr","event_id":"evt_1m8gqsbrvx1wfe200xjm","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.1 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.147399Z","sending_at":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gqsbnfq6hj7fc0541","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.1 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 09:29:09 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:09.147399+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:09.038873Z","last_at":"2026-11-28T09:29:09.038873Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (26, 'dlv_1m8gqsbrw1kzqh998h09', 'evt_1m8gqsbrvx1wfe200xjm', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqsbnfq6hj7fc0541', 'waiting', 0, '2026-11-28T09:29:09.147399+00:00', '2026-11-28T09:29:09.147399+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:09.147399+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:09.038873Z","last_at":"2026-11-28T09:29:09.038873Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (27, 'dlv_1m8gqsbrwaq1v1yzzz9e', 'evt_1m8gqsbrvx1wfe200xjm', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqsbnfq6hj7fc0541', 'waiting', 0, '2026-11-28T09:29:09.147399+00:00', '2026-11-28T09:29:09.147399+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:09.147399+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:09.038873Z","last_at":"2026-11-28T09:29:09.038873Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (28, 'dlv_1m8gqsbrwpqp1j5pef7c', 'evt_1m8gqsbrvx1wfe200xjm', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqsbnfq6hj7fc0541', 'failed', 1, NULL, '2026-11-28T09:29:09.147399+00:00', '2026-11-28T09:29:09.309157+00:00', '{"delivery_id":"dlv_1m8gqsbrwpqp1j5pef7c","event_id":"evt_1m8gqsbrvx1wfe200xjm","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.1 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.147399Z","sending_at":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gqsbnfq6hj7fc0541","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.1 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 09:29:09 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:09.147399+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:09.038873Z","last_at":"2026-11-28T09:29:09.038873Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (29, 'dlv_1m8gqsbrwkr4pk69enb6', 'evt_1m8gqsbrvx1wfe200xjm', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqsbnfq6hj7fc0541', 'sent', 1, NULL, '2026-11-28T09:29:09.147399+00:00', '2026-11-28T09:29:09.309117+00:00', '{"delivery_id":"dlv_1m8gqsbrwkr4pk69enb6","event_id":"evt_1m8gqsbrvx1wfe200xjm","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.1 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.147399Z","sending_at":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gqsbnfq6hj7fc0541","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.1 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 09:29:09 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:09.147399+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:09.038873Z","last_at":"2026-11-28T09:29:09.038873Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (30, 'dlv_1m8gqsbrwkdmvpmn4rry', 'evt_1m8gqsbrvx1wfe200xjm', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-8', 'stb-1', 'inc_1m8gqsbnfq6hj7fc0541', 'sent', 1, NULL, '2026-11-28T09:29:09.147399+00:00', '2026-11-28T09:29:09.168189+00:00', '{"delivery_id":"dlv_1m8gqsbrwkdmvpmn4rry","event_id":"evt_1m8gqsbrvx1wfe200xjm","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.1 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.147399Z","sending_at":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gqsbnfq6hj7fc0541","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.1 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 09:29:09 UTC', NULL, 'QA-3', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:09.147399+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:09.038873Z","last_at":"2026-11-28T09:29:09.038873Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (31, 'dlv_1m8gqsbs9smej7jvgqeh', 'evt_1m8gqsbs895nst66cc7b', 'system_alert', 30, 'hosts', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', NULL, NULL, 'waiting', 0, '2026-11-28T12:29:09.160667+00:00', '2026-11-28T09:29:09.160667+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T12:29:09.160667+00:00', '{"common":[["host_name","pi-1"]],"collected":"group"}', '["group","hosts","chat","pi-1"]', 0);
INSERT INTO deliveries VALUES (32, 'dlv_1m8gqsbskmzm0kkwjrm3', 'evt_1m8gqsbsk3cxqq22727d', 'disk_low', 20, 'digest', 'crew', 'slack', 'team', 'Slack webhook', 'pi-2', NULL, NULL, 'waiting', 0, '2026-11-28T14:29:09.171051+00:00', '2026-11-28T09:29:09.171051+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T14:29:09.171051+00:00', '{"collected":"digest"}', '["digest","digest","crew"]', 0);
INSERT INTO deliveries VALUES (33, 'dlv_1m8gqsbszysf5ra1cj0k', 'evt_1m8gqsbssgwnw1hdejgz', 'camera_lost', 20, 'once', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:09.177315+00:00', '2026-11-28T09:29:09.309075+00:00', '{"delivery_id":"dlv_1m8gqsbszysf5ra1cj0k","event_id":"evt_1m8gqsbssgwnw1hdejgz","event_type":"camera_lost","severity":20,"icon":"✅","title":"camera_lost on pi-3","body":"Event camera_lost.","facts":[{"label":"Host","value":"pi-3"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.177315Z","sending_at":null,"attempts":0,"turn":"event","in_silence":false,"is_over":false,"incident_id":null,"events":1,"is_test":false,"template_fault":""}', '✅ camera_lost on pi-3
Event camera_lost.

Host: pi-3
Severity: info
Time: 2026-11-28 09:29:09 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:09.177315+00:00', '{}', NULL, 0);
INSERT INTO deliveries VALUES (34, 'dlv_1m8gqsbvgyyjfsgxqffc', 'evt_1m8gqsbvge114747e6dm', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsbvggxetxr3mmsr', 'sent', 1, NULL, '2026-11-28T09:29:09.232320+00:00', '2026-11-28T09:29:09.309009+00:00', '{"delivery_id":"dlv_1m8gqsbvgyyjfsgxqffc","event_id":"evt_1m8gqsbvge114747e6dm","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.232320Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbvggxetxr3mmsr","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:09 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:09.232320+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:09.232320Z","is_open":true,"last_at":"2026-11-28T09:29:09.232320Z"}', NULL, 0);
INSERT INTO deliveries VALUES (35, 'dlv_1m8gqsbvgrnh5jajth9a', 'evt_1m8gqsbvge114747e6dm', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsbvggxetxr3mmsr', 'waiting', 1, '2026-11-28T09:29:09.466203+00:00', '2026-11-28T09:29:09.232320+00:00', NULL, '{"delivery_id":"dlv_1m8gqsbvgrnh5jajth9a","event_id":"evt_1m8gqsbvge114747e6dm","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.232320Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbvggxetxr3mmsr","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:09 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:09.232320+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:09.232320Z","is_open":true,"last_at":"2026-11-28T09:29:09.232320Z"}', NULL, 0);
INSERT INTO deliveries VALUES (36, 'dlv_1m8gqsbvg1wgdy442d22', 'evt_1m8gqsbvge114747e6dm', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsbvggxetxr3mmsr', 'waiting', 0, '2026-11-28T09:29:09.232320+00:00', '2026-11-28T09:29:09.232320+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:09.232320+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:09.232320Z","is_open":true,"last_at":"2026-11-28T09:29:09.232320Z"}', NULL, 0);
INSERT INTO deliveries VALUES (37, 'dlv_1m8gqsbvgb3mf77e20ss', 'evt_1m8gqsbvge114747e6dm', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsbvggxetxr3mmsr', 'failed', 1, NULL, '2026-11-28T09:29:09.232320+00:00', '2026-11-28T09:29:09.308937+00:00', '{"delivery_id":"dlv_1m8gqsbvgb3mf77e20ss","event_id":"evt_1m8gqsbvge114747e6dm","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.232320Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbvggxetxr3mmsr","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:09 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:09.232320+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:09.232320Z","is_open":true,"last_at":"2026-11-28T09:29:09.232320Z"}', NULL, 0);
INSERT INTO deliveries VALUES (38, 'dlv_1m8gqsbvgw6c0djc2hc7', 'evt_1m8gqsbvge114747e6dm', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsbvggxetxr3mmsr', 'sent', 1, NULL, '2026-11-28T09:29:09.232320+00:00', '2026-11-28T09:29:09.320175+00:00', '{"delivery_id":"dlv_1m8gqsbvgw6c0djc2hc7","event_id":"evt_1m8gqsbvge114747e6dm","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.232320Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbvggxetxr3mmsr","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:09 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:09.232320+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:09.232320Z","is_open":true,"last_at":"2026-11-28T09:29:09.232320Z"}', NULL, 0);
INSERT INTO deliveries VALUES (39, 'dlv_1m8gqsbvg5j14kejeebb', 'evt_1m8gqsbvge114747e6dm', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqsbvggxetxr3mmsr', 'sent', 1, NULL, '2026-11-28T09:29:09.232320+00:00', '2026-11-28T09:29:09.262994+00:00', '{"delivery_id":"dlv_1m8gqsbvg5j14kejeebb","event_id":"evt_1m8gqsbvge114747e6dm","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.232320Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbvggxetxr3mmsr","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:09 UTC', NULL, 'QA-5', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:09.232320+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:09.232320Z","is_open":true,"last_at":"2026-11-28T09:29:09.232320Z"}', NULL, 0);
INSERT INTO deliveries VALUES (40, 'dlv_1m8gqsbw1ybyack7dx5d', 'evt_1m8gqsbw16bxtp27y3ej', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsbvggxetxr3mmsr', 'sent', 1, NULL, '2026-11-28T09:29:09.249346+00:00', '2026-11-28T09:29:09.328893+00:00', '{"delivery_id":"dlv_1m8gqsbw1ybyack7dx5d","event_id":"evt_1m8gqsbw16bxtp27y3ej","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed again on pi-1 / stb-1","body":"Passed again after 0 s and 1 failure.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.249346Z","sending_at":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gqsbvggxetxr3mmsr","events":1,"is_test":false,"template_fault":""}', '✅ Script flaky passed again on pi-1 / stb-1
Passed again after 0 s and 1 failure.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 09:29:09 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:09.249346+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:09.232320Z","last_at":"2026-11-28T09:29:09.232320Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (41, 'dlv_1m8gqsbw1mgw1pnj42tp', 'evt_1m8gqsbw16bxtp27y3ej', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsbvggxetxr3mmsr', 'waiting', 0, '2026-11-28T09:29:09.249346+00:00', '2026-11-28T09:29:09.249346+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:09.249346+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:09.232320Z","last_at":"2026-11-28T09:29:09.232320Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (42, 'dlv_1m8gqsbw1c1zk3yygyze', 'evt_1m8gqsbw16bxtp27y3ej', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsbvggxetxr3mmsr', 'waiting', 0, '2026-11-28T09:29:09.249346+00:00', '2026-11-28T09:29:09.249346+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:09.249346+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:09.232320Z","last_at":"2026-11-28T09:29:09.232320Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (43, 'dlv_1m8gqsbw1b7yk1f21n76', 'evt_1m8gqsbw16bxtp27y3ej', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsbvggxetxr3mmsr', 'failed', 1, NULL, '2026-11-28T09:29:09.249346+00:00', '2026-11-28T09:29:09.329117+00:00', '{"delivery_id":"dlv_1m8gqsbw1b7yk1f21n76","event_id":"evt_1m8gqsbw16bxtp27y3ej","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed again on pi-1 / stb-1","body":"Passed again after 0 s and 1 failure.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.249346Z","sending_at":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gqsbvggxetxr3mmsr","events":1,"is_test":false,"template_fault":""}', '✅ Script flaky passed again on pi-1 / stb-1
Passed again after 0 s and 1 failure.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 09:29:09 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:09.249346+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:09.232320Z","last_at":"2026-11-28T09:29:09.232320Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (44, 'dlv_1m8gqsbw10svxhctkbsb', 'evt_1m8gqsbw16bxtp27y3ej', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsbvggxetxr3mmsr', 'sent', 1, NULL, '2026-11-28T09:29:09.249346+00:00', '2026-11-28T09:29:09.334956+00:00', '{"delivery_id":"dlv_1m8gqsbw10svxhctkbsb","event_id":"evt_1m8gqsbw16bxtp27y3ej","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed again on pi-1 / stb-1","body":"Passed again after 0 s and 1 failure.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.249346Z","sending_at":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gqsbvggxetxr3mmsr","events":1,"is_test":false,"template_fault":""}', '✅ Script flaky passed again on pi-1 / stb-1
Passed again after 0 s and 1 failure.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 09:29:09 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:09.249346+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:09.232320Z","last_at":"2026-11-28T09:29:09.232320Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (45, 'dlv_1m8gqsbw1dpfrvtamm8x', 'evt_1m8gqsbw16bxtp27y3ej', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqsbvggxetxr3mmsr', 'sent', 1, NULL, '2026-11-28T09:29:09.249346+00:00', '2026-11-28T09:29:09.298762+00:00', '{"delivery_id":"dlv_1m8gqsbw1dpfrvtamm8x","event_id":"evt_1m8gqsbw16bxtp27y3ej","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed again on pi-1 / stb-1","body":"Passed again after 0 s and 1 failure.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.249346Z","sending_at":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gqsbvggxetxr3mmsr","events":1,"is_test":false,"template_fault":""}', '✅ Script flaky passed again on pi-1 / stb-1
Passed again after 0 s and 1 failure.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 09:29:09 UTC', NULL, 'QA-5', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:09.249346+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:09.232320Z","last_at":"2026-11-28T09:29:09.232320Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (46, 'dlv_1m8gqsbxhtevjnjg9sdd', 'evt_1m8gqsbxg0z0twfbahk1', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsbxhfy8sjh0324k', 'sent', 1, NULL, '2026-11-28T09:29:09.296735+00:00', '2026-11-28T09:29:09.320479+00:00', '{"delivery_id":"dlv_1m8gqsbxhtevjnjg9sdd","event_id":"evt_1m8gqsbxg0z0twfbahk1","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0.1 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.296735Z","sending_at":null,"attempts":0,"turn":"flapping","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbxhfy8sjh0324k","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0.1 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:09 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:09.296735+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:09.232320Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:09.296735Z"}', NULL, 0);
INSERT INTO deliveries VALUES (47, 'dlv_1m8gqsbxhdnaa4t7qsrq', 'evt_1m8gqsbxg0z0twfbahk1', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsbxhfy8sjh0324k', 'waiting', 1, '2026-11-28T09:30:09.470408+00:00', '2026-11-28T09:29:09.296735+00:00', NULL, '{"delivery_id":"dlv_1m8gqsbxhdnaa4t7qsrq","event_id":"evt_1m8gqsbxg0z0twfbahk1","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0.1 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.296735Z","sending_at":null,"attempts":0,"turn":"flapping","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbxhfy8sjh0324k","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0.1 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:09 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:09.296735+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:09.232320Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:09.296735Z"}', NULL, 0);
INSERT INTO deliveries VALUES (48, 'dlv_1m8gqsbxh066t8ksr0ma', 'evt_1m8gqsbxg0z0twfbahk1', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsbxhfy8sjh0324k', 'waiting', 0, '2026-11-28T09:29:09.296735+00:00', '2026-11-28T09:29:09.296735+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:09.296735+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:09.232320Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:09.296735Z"}', NULL, 0);
INSERT INTO deliveries VALUES (49, 'dlv_1m8gqsbxh4s167g7mfhz', 'evt_1m8gqsbxg0z0twfbahk1', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsbxhfy8sjh0324k', 'failed', 1, NULL, '2026-11-28T09:29:09.296735+00:00', '2026-11-28T09:29:09.309203+00:00', '{"delivery_id":"dlv_1m8gqsbxh4s167g7mfhz","event_id":"evt_1m8gqsbxg0z0twfbahk1","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0.1 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.296735Z","sending_at":null,"attempts":0,"turn":"flapping","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbxhfy8sjh0324k","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0.1 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:09 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:09.296735+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:09.232320Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:09.296735Z"}', NULL, 0);
INSERT INTO deliveries VALUES (50, 'dlv_1m8gqsbxj67xjqw1wh8j', 'evt_1m8gqsbxg0z0twfbahk1', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsbxhfy8sjh0324k', 'sent', 1, NULL, '2026-11-28T09:29:09.296735+00:00', '2026-11-28T09:29:09.320125+00:00', '{"delivery_id":"dlv_1m8gqsbxj67xjqw1wh8j","event_id":"evt_1m8gqsbxg0z0twfbahk1","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0.1 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.296735Z","sending_at":null,"attempts":0,"turn":"flapping","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbxhfy8sjh0324k","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0.1 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:09 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:09.296735+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:09.232320Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:09.296735Z"}', NULL, 0);
INSERT INTO deliveries VALUES (51, 'dlv_1m8gqsbxjgc1fkf3ehj1', 'evt_1m8gqsbxg0z0twfbahk1', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqsbxhfy8sjh0324k', 'sent', 1, NULL, '2026-11-28T09:29:09.296735+00:00', '2026-11-28T09:29:09.329182+00:00', '{"delivery_id":"dlv_1m8gqsbxjgc1fkf3ehj1","event_id":"evt_1m8gqsbxg0z0twfbahk1","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0.1 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.296735Z","sending_at":null,"attempts":0,"turn":"flapping","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsbxhfy8sjh0324k","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0.1 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:09 UTC', NULL, 'QA-5', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:09.296735+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:09.232320Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:09.296735Z"}', NULL, 0);
INSERT INTO deliveries VALUES (52, 'dlv_1m8gqsbyj6fae57b8tds', 'evt_1m8gqsbyjkp2ygn34s7p', 'notifier_alert', 30, NULL, 'chat', 'slack', 'chat', 'Slack webhook', NULL, NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:09.330645+00:00', '2026-11-28T09:29:09.338978+00:00', '{"delivery_id":"dlv_1m8gqsbyj6fae57b8tds","event_id":"evt_1m8gqsbyjkp2ygn34s7p","event_type":"notifier_alert","severity":30,"icon":"⚠️","title":"away cannot be reached","body":"Slack answered 503 ok. Messages for it wait. One message is tried now and then, and when it gets through, all go. It has no fallback.","facts":[{"label":"Severity","value":"warning"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.330645Z","sending_at":null,"attempts":0,"turn":"event","in_silence":false,"is_over":false,"incident_id":null,"events":1,"is_test":false,"template_fault":""}', '⚠️ away cannot be reached
Slack answered 503 ok. Messages for it wait. One message is tried now and then, and when it gets through, all go. It has no fallback.

Severity: warning
Time: 2026-11-28 09:29:09 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:09.330645+00:00', '{}', NULL, 0);
INSERT INTO deliveries VALUES (53, 'dlv_1m8gqscg5nvp193p7j35', 'evt_1m8gqscg4vb16meqzcbt', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqscg5rem8ctj1dfq', 'sending', 0, '2026-11-28T09:29:09.892847+00:00', '2026-11-28T09:29:09.892847+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:09.892847+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:09.892847Z","is_open":true,"last_at":"2026-11-28T09:29:09.892847Z"}', NULL, 0);
INSERT INTO deliveries VALUES (54, 'dlv_1m8gqscg567m1zwbbpbd', 'evt_1m8gqscg4vb16meqzcbt', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqscg5rem8ctj1dfq', 'waiting', 0, '2026-11-28T09:29:09.892847+00:00', '2026-11-28T09:29:09.892847+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:09.892847+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:09.892847Z","is_open":true,"last_at":"2026-11-28T09:29:09.892847Z"}', NULL, 0);
INSERT INTO deliveries VALUES (55, 'dlv_1m8gqscg5fkgw6k52yxh', 'evt_1m8gqscg4vb16meqzcbt', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqscg5rem8ctj1dfq', 'waiting', 0, '2026-11-28T09:29:09.892847+00:00', '2026-11-28T09:29:09.892847+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:09.892847+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:09.892847Z","is_open":true,"last_at":"2026-11-28T09:29:09.892847Z"}', NULL, 0);
INSERT INTO deliveries VALUES (56, 'dlv_1m8gqscg5pd72gbdzpgz', 'evt_1m8gqscg4vb16meqzcbt', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqscg5rem8ctj1dfq', 'failed', 1, NULL, '2026-11-28T09:29:09.892847+00:00', '2026-11-28T09:29:09.901539+00:00', '{"delivery_id":"dlv_1m8gqscg5pd72gbdzpgz","event_id":"evt_1m8gqscg4vb16meqzcbt","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script last failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.892847Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqscg5rem8ctj1dfq","events":1,"is_test":false,"template_fault":""}', '❌ Script last failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:09 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:09.892847+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:09.892847Z","is_open":true,"last_at":"2026-11-28T09:29:09.892847Z"}', NULL, 0);
INSERT INTO deliveries VALUES (57, 'dlv_1m8gqscg569s17dd98xe', 'evt_1m8gqscg4vb16meqzcbt', 'script_execution_failed', 40, 'failures', 'crew', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqscg5rem8ctj1dfq', 'sent', 1, NULL, '2026-11-28T09:29:09.892847+00:00', '2026-11-28T09:29:09.901420+00:00', '{"delivery_id":"dlv_1m8gqscg569s17dd98xe","event_id":"evt_1m8gqscg4vb16meqzcbt","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script last failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:09 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:09.892847Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqscg5rem8ctj1dfq","events":1,"is_test":false,"template_fault":""}', '❌ Script last failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:09 UTC', NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:09.892847+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:09.892847Z","is_open":true,"last_at":"2026-11-28T09:29:09.892847Z"}', NULL, 0);
INSERT INTO deliveries VALUES (58, 'dlv_1m8gqscg5g02r31nq3bk', 'evt_1m8gqscg4vb16meqzcbt', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqscg5rem8ctj1dfq', 'sending', 0, '2026-11-28T09:29:09.892847+00:00', '2026-11-28T09:29:09.892847+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:09.892847+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:09.892847Z","is_open":true,"last_at":"2026-11-28T09:29:09.892847Z"}', NULL, 0);
CREATE TABLE attempts (
    seq INTEGER PRIMARY KEY,
    delivery_id TEXT NOT NULL REFERENCES deliveries (id),
    at TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('sent', 'failed')),
    reason TEXT NOT NULL,
    status_code INTEGER,
    duration_ms INTEGER NOT NULL
);
INSERT INTO attempts VALUES (1, 'dlv_1m8gqsbh7tbhz4cp6azw', '2026-11-28T09:29:09.069077+00:00', 'sent', 'created QA-1', 201, 111);
INSERT INTO attempts VALUES (2, 'dlv_1m8gqsbjjq8bga9nekpn', '2026-11-28T09:29:09.069618+00:00', 'sent', 'created QA-2', 201, 47);
INSERT INTO attempts VALUES (3, 'dlv_1m8gqsbnfvvsmdeccd9f', '2026-11-28T09:29:09.111073+00:00', 'sent', 'created QA-3', 201, 15);
INSERT INTO attempts VALUES (4, 'dlv_1m8gqsbps4yzhrxvswfe', '2026-11-28T09:29:09.143683+00:00', 'sent', 'created QA-4', 201, 18);
INSERT INTO attempts VALUES (5, 'dlv_1m8gqsbrwkdmvpmn4rry', '2026-11-28T09:29:09.168189+00:00', 'sent', 'commented on QA-3; it is left open', NULL, 10);
INSERT INTO attempts VALUES (6, 'dlv_1m8gqsbvg5j14kejeebb', '2026-11-28T09:29:09.262994+00:00', 'sent', 'created QA-5', 201, 13);
INSERT INTO attempts VALUES (7, 'dlv_1m8gqsbpse2gz0s06cxb', '2026-11-28T09:29:09.283455+00:00', 'sent', 'Slack answered 200', 200, 162);
INSERT INTO attempts VALUES (8, 'dlv_1m8gqsbps91cm5z95b6f', '2026-11-28T09:29:09.283625+00:00', 'sent', 'Slack answered 200', 200, 182);
INSERT INTO attempts VALUES (9, 'dlv_1m8gqsbh7cwwp2p76vqc', '2026-11-28T09:29:09.283695+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 347);
INSERT INTO attempts VALUES (10, 'dlv_1m8gqsbjjm7fy89kjxx2', '2026-11-28T09:29:09.284190+00:00', 'failed', 'Slack answered 503 ok', 503, 287);
INSERT INTO attempts VALUES (11, 'dlv_1m8gqsbps3e558we1rre', '2026-11-28T09:29:09.284304+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 176);
INSERT INTO attempts VALUES (12, 'dlv_1m8gqsbnf216w2gjt45y', '2026-11-28T09:29:09.284362+00:00', 'sent', 'Slack answered 200', 200, 206);
INSERT INTO attempts VALUES (13, 'dlv_1m8gqsbps5k0x4msm9kk', '2026-11-28T09:29:09.284599+00:00', 'failed', 'Slack answered 503 ok', 503, 186);
INSERT INTO attempts VALUES (14, 'dlv_1m8gqsbnfys4g4vm4nzd', '2026-11-28T09:29:09.284678+00:00', 'sent', 'Slack answered 200', 200, 222);
INSERT INTO attempts VALUES (15, 'dlv_1m8gqsbjj7r1tnf6mrc7', '2026-11-28T09:29:09.289007+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 289);
INSERT INTO attempts VALUES (16, 'dlv_1m8gqsbjj5zsn9jpd7qc', '2026-11-28T09:29:09.289136+00:00', 'sent', 'Slack answered 200', 200, 287);
INSERT INTO attempts VALUES (17, 'dlv_1m8gqsbh76cm0b9pppzx', '2026-11-28T09:29:09.289190+00:00', 'sent', 'Slack answered 200', 200, 365);
INSERT INTO attempts VALUES (18, 'dlv_1m8gqsbnfv8qgd2xgtcy', '2026-11-28T09:29:09.289227+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 218);
INSERT INTO attempts VALUES (19, 'dlv_1m8gqsbnfj9cek8a2d8e', '2026-11-28T09:29:09.294623+00:00', 'failed', 'Slack answered 503 ok', 503, 226);
INSERT INTO attempts VALUES (20, 'dlv_1m8gqsbh7ajmq5g3zjsk', '2026-11-28T09:29:09.296605+00:00', 'failed', 'Slack answered 503 ok', 503, 359);
INSERT INTO attempts VALUES (21, 'dlv_1m8gqsbh72qk71yp800m', '2026-11-28T09:29:09.298642+00:00', 'sent', 'Slack answered 200', 200, 358);
INSERT INTO attempts VALUES (22, 'dlv_1m8gqsbjfxt9f51fyq2e', '2026-11-28T09:29:09.298713+00:00', 'sent', 'Slack answered 200', 200, 312);
INSERT INTO attempts VALUES (23, 'dlv_1m8gqsbw1dpfrvtamm8x', '2026-11-28T09:29:09.298762+00:00', 'sent', 'commented on QA-5; it is left open', NULL, 5);
INSERT INTO attempts VALUES (24, 'dlv_1m8gqsbrwmf8vbr32fnr', '2026-11-28T09:29:09.308825+00:00', 'sent', 'Slack answered 200', 200, 4);
INSERT INTO attempts VALUES (25, 'dlv_1m8gqsbvgb3mf77e20ss', '2026-11-28T09:29:09.308937+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 4);
INSERT INTO attempts VALUES (26, 'dlv_1m8gqsbvgyyjfsgxqffc', '2026-11-28T09:29:09.309009+00:00', 'sent', 'Slack answered 200', 200, 5);
INSERT INTO attempts VALUES (27, 'dlv_1m8gqsbszysf5ra1cj0k', '2026-11-28T09:29:09.309075+00:00', 'sent', 'Slack answered 200', 200, 1);
INSERT INTO attempts VALUES (28, 'dlv_1m8gqsbrwkr4pk69enb6', '2026-11-28T09:29:09.309117+00:00', 'sent', 'Slack answered 200', 200, 2);
INSERT INTO attempts VALUES (29, 'dlv_1m8gqsbrwpqp1j5pef7c', '2026-11-28T09:29:09.309157+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 3);
INSERT INTO attempts VALUES (30, 'dlv_1m8gqsbxh4s167g7mfhz', '2026-11-28T09:29:09.309203+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 3);
INSERT INTO attempts VALUES (31, 'dlv_1m8gqsbvgrnh5jajth9a', '2026-11-28T09:29:09.319959+00:00', 'failed', 'Slack answered 503 ok', 503, 7);
INSERT INTO attempts VALUES (32, 'dlv_1m8gqsbxj67xjqw1wh8j', '2026-11-28T09:29:09.320125+00:00', 'sent', 'Slack answered 200', 200, 8);
INSERT INTO attempts VALUES (33, 'dlv_1m8gqsbvgw6c0djc2hc7', '2026-11-28T09:29:09.320175+00:00', 'sent', 'Slack answered 200', 200, 11);
INSERT INTO attempts VALUES (34, 'dlv_1m8gqsbxhtevjnjg9sdd', '2026-11-28T09:29:09.320479+00:00', 'sent', 'Slack answered 200', 200, 8);
INSERT INTO attempts VALUES (35, 'dlv_1m8gqsbw1ybyack7dx5d', '2026-11-28T09:29:09.328893+00:00', 'sent', 'Slack answered 200', 200, 4);
INSERT INTO attempts VALUES (36, 'dlv_1m8gqsbw1b7yk1f21n76', '2026-11-28T09:29:09.329117+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 3);
INSERT INTO attempts VALUES (37, 'dlv_1m8gqsbxjgc1fkf3ehj1', '2026-11-28T09:29:09.329182+00:00', 'sent', 'commented on QA-5', NULL, 8);
INSERT INTO attempts VALUES (38, 'dlv_1m8gqsbw10svxhctkbsb', '2026-11-28T09:29:09.334956+00:00', 'sent', 'Slack answered 200', 200, 3);
INSERT INTO attempts VALUES (39, 'dlv_1m8gqsbyj6fae57b8tds', '2026-11-28T09:29:09.338978+00:00', 'sent', 'Slack answered 200', 200, 1);
INSERT INTO attempts VALUES (40, 'dlv_1m8gqsbxhdnaa4t7qsrq', '2026-11-28T09:29:09.470501+00:00', 'failed', 'Slack answered 503 ok', 503, 1);
INSERT INTO attempts VALUES (41, 'dlv_1m8gqscg569s17dd98xe', '2026-11-28T09:29:09.901420+00:00', 'sent', 'Slack answered 200', 200, 2);
INSERT INTO attempts VALUES (42, 'dlv_1m8gqscg5pd72gbdzpgz', '2026-11-28T09:29:09.901539+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 2);
CREATE TABLE answers (
    key TEXT PRIMARY KEY,
    body_hash TEXT NOT NULL,
    answer TEXT NOT NULL,
    at TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO answers VALUES ('id:run-4711', 'f4ec4b021cf4e76c623abe10cbadcc0c1c59b91ed8872660e41d200d22095720', 'run-4711', '2026-11-28T09:29:09.080573+00:00');
CREATE TABLE entries (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;
INSERT INTO entries VALUES ('integration', 'away', '4e11ae86ae080953b7767819490ee8ac0cfad635e03c3c2f52548b68559cba9f', '2026-11-28T09:29:08.838407+00:00', '2026-11-28T09:29:08.838407+00:00');
INSERT INTO entries VALUES ('integration', 'chat', '2e8aacdf7206134e2fa4c8a3d7d687743896b2130f9630f202cad18c4916912a', '2026-11-28T09:29:08.838407+00:00', '2026-11-28T09:29:08.838407+00:00');
INSERT INTO entries VALUES ('integration', 'crew', '5a87dd758e57132a6c9a3fb5b55a41f9918c8334e14e4e090374ff29c18ff0ad', '2026-11-28T09:29:09.442777+00:00', '2026-11-28T09:29:09.442777+00:00');
INSERT INTO entries VALUES ('integration', 'issues', 'a281bbc44bc09a9785ec8686da7abc53d4b37f7ce0b97b9986ac51bcdf9c44a5', '2026-11-28T09:29:08.838407+00:00', '2026-11-28T09:29:08.838407+00:00');
INSERT INTO entries VALUES ('integration', 'slow', 'c4f09e082789beeff14d1e281fa80a37b2cdf12860edee1c22aaf1b9809e09f0', '2026-11-28T09:29:08.838407+00:00', '2026-11-28T09:29:08.838407+00:00');
INSERT INTO entries VALUES ('integration', 'wrong', '6db6174f2bce067564f91df2e3e052c6191d5937b78d7aa1ca5f2a7db72b8c0b', '2026-11-28T09:29:08.838407+00:00', '2026-11-28T09:29:08.838407+00:00');
INSERT INTO entries VALUES ('rule', 'digest', '2cb644c1f036538079cfda72d1c194e2a42c76257b371c1420f5941d9d5111f7', '2026-11-28T09:29:08.838407+00:00', '2026-11-28T09:29:09.442777+00:00');
INSERT INTO entries VALUES ('rule', 'failures', '63b810fc560681621052a333ed7cd8c2276c53f7d76693d0d83323f22391b4f4', '2026-11-28T09:29:08.838407+00:00', '2026-11-28T09:29:09.442777+00:00');
INSERT INTO entries VALUES ('rule', 'hosts', '35c7348f71fc902a03e3e8b4b396fd6ec4f35c8d765fb7e44c2dee8f0924ba4e', '2026-11-28T09:29:08.838407+00:00', '2026-11-28T09:29:08.838407+00:00');
INSERT INTO entries VALUES ('rule', 'once', '39e4c86b288f614debc733fe02a6ad5ed29f4d7ad387d45b8d45199fc09d6154', '2026-11-28T09:29:08.838407+00:00', '2026-11-28T09:29:09.442777+00:00');
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
INSERT INTO revisions VALUES (1, 'ee36642634683fba', '2026-11-28T09:29:08.838407+00:00', 'file', '', '', 152, 0, X'789CC596596FA34810C7DFF3292C3FAEE21D7CE0236FC607607C60E30B8F4688A3390C7443771B8C47F3DD17E3234EA26857AB48112FF49FEAAEAA5F1550BF9F4AE50460E221587E29559FF32501947AD021F9FAF753A954D6ADD0839A072970B04E73C3F3939FF99352D974755ACEEF7E3D95FE9CB7BE332AB6173697FB5219EA21C81717F1B990681615120974D3BF6A2682B6E7DC7695CA29305C847CED8083C214E801B05E92EA8BE5EB613DA6EC0BDAEE1B91B54B5962B6B6666FC81E86151CA83AF617877E9F6ADDD3AC96D6B801C72B1D61DAE5C2C5B81B8A8CD11E3862560D1D348EEDBA0BA7A791EBD19A966E76AC0AA64A38EACE5A6B615A95162B7474C3148A68802499EDEB401096334DEAED85B09D8CC260EA73A7D5626267D950684E2C6BCB98E9994D4126CF21C7025E338A00D608C8F3B4CED8198679BEE8C601137A951E37038AB3D7DDB6975B69A9EE9D4DCB5572F1F374352FEBA99E7D405E885F895C7196A26C4D269C2B879BE69AF5A62B652D4AF0E431FD646CF8BECD741B512AB83D5433F19482436F2D36A6C4701AA85FEFB2316993B524F79DCD4617BCB1DD0C3555F13561E6B411DF5BE1852CC72AB795D45D50D13253449A3C5956EB9CD29423EAE8404D3A0B414A2D534F37AD481EEF3564EFBE0B390950FA0179217E25F26DAD23EC74671F2D323CDE73E9700D6905EC60DF58558DE916EEB975A79F0E9A8AC212EFE8781D6715B4D37A9C6C3773231A0580E3EBE3AA37170C8E463EE1B724F3AA2C1093FAA6D3A18D74DC9B2BABB1C47047A119A74D78A404194BC18DD37914A63CDC6A7E4F0BF570D1B05B66CB4A392D6057DD6F429E62049D0FCC2FEA5742B7C58ADDA9F851362444A38E93E2D34091F9938CD4ED625113B64C4D7043BB2175E59D93D696F3FA2854C78043B3CA263A81AC0D71E28DD511D63486E1679B66E7B08C69A3DA6A2B795793A98D47C02101644FD55DB6E0E4548352859BC47A5B96D8511A6F82F824F3318A7B506A34A0A7C24A2F9B7F13740AF4F003F342FC4AE47331112D44EAD0EF76770B0B6AA95C318EFC4C1CAE1DA5C10E063D3012F5A6D2F657BC4F8C5885A6D8ED302A08E3046DDAF17269584C1B0E2730E1E6AA1DEF472B87ABB8A70D9286359DAC96BCA31A59671A6E2367E4CCB7BB89A43697C45A9E324015EC0CAC4E3BE6792CC38D3ADBEE125827C7D4F926E41E210740EED06F84F71ED63F014C00CEFFE937BE2EA5D1CB8F1FD55AEB6F26BFAA2FF5468DAD97AF21EA91A751E403F8492926B6C060AD56C13EC1E386B5DA064C4BE1A92B46D599C20C52349EC4D42228740222DA9964D060291872221E596B18271D7E22B4C9703E6C3813B18525D3E78D4398545ABD3633AF07FB216B2C799674A76234BF851461B40726D57C7086549E775F815CE70C7C08EE44CAB6EE0507FC4008240052EDDE8926F622AA8123300FE7C144FBEB4AED6158D13CEB3ED43C0E278F7FCDC7CFF99BCFCC63FFDFAB755EFCBAF82926AB9F8FA5BE467C3F977A415088DEEB99386FA7BC88C0BA0976A047D1D9E0E1E8B73BEFF5CF0114FD55BB6E4558D36D0AF01947C37D6C63404C3DB8B4F225C2CB0979DE37FB9A7B0DE073600F8360A99805AFD52A6E2F3DEC22423F2D50462808B5BCF330FD4FA57900E06074885E13378A86393BD38A6FD3AD58D757ABEEDEAB943BC0891EBC5531884031ACDE29DD13B03C0710FA49069647FC7F6FABA24B1E627F7B641EA507AD628828B3EFBD2368824F7C9B799E58FF1FDE817588C03B74D77A3E102C845FCFEF236CBA6FDEC9A73F4FFF0040E67F24');
INSERT INTO revisions VALUES (2, 'c63739651c207c54', '2026-11-28T09:29:09.442777+00:00', 'file', '', '', 5, 5, X'789CC5965B6FA33A1080DFFB2BA23C1E3567218190F40D72835C49C87DB5B2B81870B8DB0E94ACF6BF1F42D2346D55697554A9E2C51E663C33DF0C667E3F54AA29C4044561F5A9C23E165B022945A1438AFDEF874AA5AA5B010A010A2974B04E0BC5F39B9FC59B4AD574755A2D56BF1E2A7FCEA6EF944AF352E7B2AE54433D80C5E6227C2C45348F4B11F175D3BBCACC28B491F36255A966D070A3C80347EC97AA50F7A1F594B24F96A7078D84F24FD1F6C0C5D63EE389296CCD4E9F3FF66BD8DFE9D85B1CBB5D0AC4D3AC9ED5A59E34D0DAF2549482C5580C14C668F51C256703271A2776C30DA7A7A18B681D649B3DBF83532D188A33612D4FD9D162153DBB41162A512F1AA97C5787B2BC9C8151E72007AD7418F8534F3AAD16133BCFFB727362595BC6CCCE6C4A32450E0516F89A510C3120B0C8D33A636718E6F122378E98D0ABE8DE18529CBF5ADBA8D002998ECEAA55965CFC3C5CD5AB7AA6E71F9097C2AF44AE394B45B52613C955834D73CDA3E94A5B2BA3F084986E3A363CCF66442ECE64B713D54D3CA5F0D8592BDC94180E17751B229F9016598FD4AEB3D9E8321ADBCD00EC340FC833A7150D3A2BBC50D564276D47BBBD5F03B9A944409D2CD986A435D5983A3ADCA5ED853CCA2C53CF3642AC8E0F20B2F7DF859CF851F6017929FC4AE4DB7A5BDEEBCE215EE4787C90B2FE3AA435B80FBBC68A35A6DBF020ADDBDDACD7D4349EA06707B59D95DFCA1A49BADDCC8D78E84369D018B3682E1B128D3D32D8921CB13C54D2C6A6DDA65C36EECCB5D578C448CF7233C99AE1332591B194DD249BC7413608B7C0EB80400F169C2D98829549C0E757E23721CF70143A1F985FA45F09DD566A76BBE6C5799F10401D27C3A79EA60E4E6AB4DB2E167579CBD46537B0B991A8EE9DACBE9C3786C16E0CA56856DBC42798B7429CA2F16E88016098C16CD36C1F9709E558A1A5155D4DA6361E4287F8217F62F7F9425233108E6AD224D15BEA881F66C9C64F4EEA2089924E38E2B810EDC25A279F7F137413C38F7D4EA11E7C29F29D30CCEA792AF751CD846B4910F5FD29EE5868D4D9EFFA797323A05E6E9BF11EE7602FEDB7A2D6E02347CC40BF769888E18486AAE0BB9B999D2E4DD267FDB8AD89C2738B0653A1A308FBB5D2EE1DFA7CD7680D9B3449659ED3F876B305FC098D1D3D520F0B5BDB741155F7DBE34976D60D3F359622FAAE3E47841C21B9417F217C4058FF043081B8F8A7BFF075298D9F7EFC60EBC2BF4CF1B04F0DAECE37AAD710F518011A7930FCA414135B6630A8D7B047F098B3565B9F11B4017595989D694C2F8BC693845A240A1C9F28763E32A8BF940D35559E79AB9FA4EDC1446E91FEBCCF391345C023D31B18C720AD099D16336FF845198CE58027E25489E72F21C5383A4093020F9E2155E7E22B90EB9C818FFE8D48D5D6917FC47784600A430A6E9D68621453009FA1793C0F26E09F2BB5BB610520EB36D4DC0F27F77FCDFBEBFCCD3573FD28AEEB6BB5CE9B5F173FE564F5F3BED4D7886FE752E4FBA510BD9E898B762A8A08AD1781EDEB717C56B83BFAADE5ADFE0580B2BFEA57D30803DDA6109F7170EE7D1B4362EAFEA5952F115E4E28F27ED1AFBBD7003E0776370856CA59F05AAD7279E9613722F4D302E584C200149D87E95F95E60E8083A363FC9AB85136CCD91928EFA697625D3FAD867BAB52E100A7BAFF568A610CCB61F546E99680851C48E827195888787FD156E72EB98BFDED91459428B4CA21A2CABFF71E8526FCC4B759E489F5FFE11D5AC718BE4377ADE71DC152F0EBF17D844DF7CD37F9F0E7E13FA4387D95');
CREATE TABLE lanes (
    integration_id TEXT PRIMARY KEY,
    lane TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO lanes VALUES ('away', '{"state":"open","reason":"Slack answered 503 ok","since":"2026-11-28T09:29:09.283775Z","not_before":"2026-11-28T09:30:09.470408Z","failures":6,"probes":1}');
CREATE TABLE alerts (
    key TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    since TEXT NOT NULL,
    told_at TEXT,
    count INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO alerts VALUES ('lane:away', 'away cannot be reached', '2026-11-28T09:29:09.330645+00:00', '2026-11-28T09:29:09.330645+00:00', 1);
INSERT INTO sqlite_master VALUES ('table', 'history_index', 'history_index', 0, 'CREATE VIRTUAL TABLE history_index USING fts5
    (entry, content = '''', detail = none, columnsize = 0, tokenize = "unicode61 remove_diacritics 0 tokenchars ''_''")');
CREATE TABLE 'history_index_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO history_index_data VALUES (1, X'228E54');
INSERT INTO history_index_data VALUES (10, X'000000000101010001010101');
INSERT INTO history_index_data VALUES (137438953473, X'00000B2202303006060606010301010901030101010301010201380103010101030101020139010301010103010101030101010301010103010103010301010103010101030101010101310103010101030101010301010103010101030101040301010103010101030101020131010301010103010101030101010301010103010103010301010103010101030101010202323706060606060906060101320C020330323601030101010301010103010101030101010301010301030101010301010103010101020138010301010103010101030101010301010103010103010301010103010101030101010201390103010101030101010301010103010101030101030103010101030101010301010101013307030101060C030D03010101013418020230340406060606090606020131010301010103010101030101010301010103010104030101010301010103010102033731311303010101013527060602023033340101380D030101070301010101390103010101030101010301010103010101030101040301010103010101030101010161040606060609060602066464726573730406060606090606020466746572190301010A03010102046761696E190301010A03010102026C6C3402026E64190301010A0301010703067377657265640406060606090606030201740406060606090606020377617934010262652E03010101010663616C6D65642E03010103096D6572615F6C6F73742103046E6E6F7434020668616E6765642E0301010603696E672E030101040174010606060609060606030365636B04060606060906060106646576696365010301010103010101030101010301010103010104030101010301010103010102176C765F316D3867717362683732716B373179703830306D050E0B36636D3062397070707A78010E0B6377777032703736767163040E0B7462687A34637036617A77060C0D6A667874396635316679713265070D0C6A357A736E396A70643771630B0E0B377231746E66366D7263370A0E0B7138626761396E656B706E0C0C0D6E663231367732676A74343579110E0B7638716764327867746379100F0A76736D64656363643966120E0B7973346734766D346E7A640D0C0D70733365353538776531727265160E0B34797A6872787673776665180E0B3931636D357A3935623666130E0B6532677A30733036637862170C0D72776B646D76706D6E347272791E0F0A7234706B3639656E62361D0E0B6D66387662723332666E72190E0B707170316A3570656637631C0C0D737A79736635726131636A306B210C0D7667356A31346B656A65656262270E0B62336D6637376532307373250E0B77366330646A6332686337260E0B79796A6673677871666663220C0D7731307376786863746B6273622C0E0B6237796B316632316E37362B0E0B647066727674616D6D38782D0E0B79627961636B3764783564280C0D7868347331363767376D66687A310E0B7465766A6E6A67397364642E0D0C6A3637786A7177317768386A320E0B676331666B663365686A31330C0D796A366661653537623874647334020775726174696F6E010301010103010101030101010301010103010104030101010301010103010101056572726F72010301010103010101030101010301010A03010107030101020476656E74210316745F316D386771736268356165377768636E36683770010301010C0D6A657131673167786E70707165070301010C0D6E6579673577706277796734770D0301010C0D72767831776665323030786A6D190301010C0D737367776E77316864656A677A210C0D7667653131343734376536646D220301010C0D7731366278747032377933656A280301010C0D7867307A307477666261686B312E0301010C0D796A6B703279676E33347337703401066661696C6564010301010103010101030101010301010A0301010503757265190301010A03010103066C6C6261636B3402046C616B7922030101010301010103010102026F72340104676574733402016F340307746F5F6C6976650103010101036861732E0301010102036F73740103010101030101010301010103010101030101030103010101030101010301010102696E2E0301010302666F21020173040606060609060603030473756573060606060609060602017404060606060906030301010101056B656570732E03010101046D616B6504060606060906060206657373616765340801733401036E6577040606060609060602016F010301010103010101030101010301010A030101070301010103057468696E670406060606090606040B69666965725F616C657274340301773401026F6B04060606060906060302016E01030101010301010103010101030101010301010301030101010301010103010103016504060606060906060302017204060606060906060106706173736564190301010A03010102016901030101010301010103010101030101010301010301030101010301010103010103056374757265010301010103010101030101010301010A03010107030101010271610606060606090606010772656163686564340307636F7264696E67130301010202756E130301010101730103010101030101010301010103010101030101040301010103010101030101020563726970740103010101030101010301010103010101030101040301010103010107135F657865637574696F6E5F636F6D706C657465190301010A03010112066661696C6564010301010103010101030101010301010A03010107030101020765766572697479010301010103010101030101010301010901030101070301010102046C61636B010301020301020301020301020301040103010203010203010202027462010301010103010101030101010301010103010104030101010301010103010101047465616D05060606060405060603066C65746578740D03010107030101020368656E340402726504060606060906060302697304060606060906060305726F756768340203696D65010301010103010101030101010301010103010103010301010103010101030101010501732E03010102036F6C642E03010102047269656434010375746301030101010301010103010101030101010301010301030101010301010103010101010477616974340305726E696E673402066562686F6F6B0103010203010203010203010203010401030102030102030102020368656E2E030101010203696C6C2E0301010204726F6E670406060606090606010C78643733373436323264333101030101010301010103010101030101010301010403010101030101010301010209683730363932643331130301010A03010101030101010301010A013307030101150A01380D030101070301010A0139010301010209693633363836313734010606060609060606040B393733373337353635373306060606060906060308373436353631366405060606060405060604093737323666366536370406060606090606020D7336363631363936633635363404060606060906060308373336353665373401040101040101040101040101040103010401010401010401010217743633363136643635373236313566366336663733373421041B6536663734363936363639363537323566363136633635373237343403323733363337323639373037343566363537383635363337353734363936663665356636333666366437303663363537343635190301010A030101260B3636313639366336353634010301010103010101030101010301010A03010107030101020576333233301903010103070301010403333330340403343330010301010103010101030101010301010A030101070301010103796F752E03010101037A61700703010104140B2523250C042725250E040C230906050B230B100E0E050D110B06090C0C070C090C0D281A0E0E0E100F0E0E100E0D0E100E0E0E100D0E0E10100E0E0E100E0E0E100E0F0E10291F071C13131310131313101C0D09120507040D0A2608050C0E0F0B0E09040D1C0F0E040D240C0B10241F0C0A0D0823231D202320240F10060C0C0827070907270708220A090E2E1B080B071415131317241A1E3C2510061D09');
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
INSERT INTO incidents VALUES (1, 'inc_1m8gqsbh6mtrnmgbwn06', '["script","goto_live","pi-9","stb-1"]', '["script","goto_live","pi-9","stb-1"]', 'goto_live', 'pi-9', 'stb-1', 40, '2026-11-28T09:29:08.901711+00:00', '2026-11-28T09:29:08.901711+00:00', 1, 'evt_1m8gqsbh5ae7whcn6h7p', 'evt_1m8gqsbh5ae7whcn6h7p', NULL, '', NULL, '', '{"failures":"2026-11-28T09:29:08.901711Z"}');
INSERT INTO incidents VALUES (2, 'inc_1m8gqsbjees91xb7mc8a', '["script","zap","pi-3","stb-1"]', '["script","zap","pi-3","stb-1"]', 'zap', 'pi-3', 'stb-1', 40, '2026-11-28T09:29:08.942748+00:00', '2026-11-28T09:29:08.942748+00:00', 1, 'evt_1m8gqsbjeq1g1gxnppqe', 'evt_1m8gqsbjeq1g1gxnppqe', NULL, '', NULL, '', '{"failures":"2026-11-28T09:29:08.942748Z"}');
INSERT INTO incidents VALUES (3, 'inc_1m8gqsbnfq6hj7fc0541', '["script","teletext","pi-8","stb-1"]', '["script","teletext","pi-8","stb-1"]', 'teletext', 'pi-8', 'stb-1', 40, '2026-11-28T09:29:09.038873+00:00', '2026-11-28T09:29:09.038873+00:00', 1, 'evt_1m8gqsbneyg5wpbwyg4w', 'evt_1m8gqsbneyg5wpbwyg4w', '2026-11-28T09:29:09.147399+00:00', 'recovery', NULL, '', '{"failures":"2026-11-28T09:29:09.038873Z"}');
INSERT INTO incidents VALUES (4, 'inc_1m8gqsbpr7k6vgef7ck5', '["script","recording","pi-1","stb-1"]', '["script","recording","pi-1","stb-1"]', 'recording', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:09.080573+00:00', '2026-11-28T09:29:09.080573+00:00', 1, 'run-4711', 'run-4711', NULL, '', NULL, '', '{"failures":"2026-11-28T09:29:09.080573Z"}');
INSERT INTO incidents VALUES (5, 'inc_1m8gqsbvggxetxr3mmsr', '["script","flaky","pi-1","stb-1"]', '["script","flaky","pi-1","stb-1"]', 'flaky', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:09.232320+00:00', '2026-11-28T09:29:09.232320+00:00', 1, 'evt_1m8gqsbvge114747e6dm', 'evt_1m8gqsbvge114747e6dm', '2026-11-28T09:29:09.249346+00:00', 'recovery', NULL, '', '{"failures":"2026-11-28T09:29:09.232320Z"}');
INSERT INTO incidents VALUES (6, 'inc_1m8gqsbxhfy8sjh0324k', '["script","flaky","pi-1","stb-1"]', '["script","flaky","pi-1","stb-1"]', 'flaky', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:09.296735+00:00', '2026-11-28T09:29:09.296735+00:00', 1, 'evt_1m8gqsbxg0z0twfbahk1', 'evt_1m8gqsbxg0z0twfbahk1', '2026-11-28T09:29:09.327785+00:00', 'recovery', NULL, '', '{"failures":"2026-11-28T09:29:09.296735Z"}');
INSERT INTO incidents VALUES (7, 'inc_1m8gqsbyxj6djg14v19g', '["script","flaky","pi-1","stb-1"]', '["script","flaky","pi-1","stb-1"]', 'flaky', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:09.341123+00:00', '2026-11-28T09:29:09.341123+00:00', 1, 'evt_1m8gqsbyx3qcfx4pnp1m', 'evt_1m8gqsbyx3qcfx4pnp1m', '2026-11-28T09:29:09.345233+00:00', 'recovery', NULL, '', '{"failures":null}');
INSERT INTO incidents VALUES (8, 'inc_1m8gqsbzdsqx3an7z2cx', '["script","silenced","pi-9","stb-1"]', '["script","silenced","pi-9","stb-1"]', 'silenced', 'pi-9', 'stb-1', 40, '2026-11-28T09:29:09.357467+00:00', '2026-11-28T09:29:09.357467+00:00', 1, 'evt_1m8gqsbzds2cma8wwe31', 'evt_1m8gqsbzds2cma8wwe31', NULL, '', '2026-11-28T09:29:09.380864+00:00', 'ann', '{"failures":null}');
INSERT INTO incidents VALUES (9, 'inc_1m8gqscg5rem8ctj1dfq', '["script","last","pi-1","stb-1"]', '["script","last","pi-1","stb-1"]', 'last', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:09.892847+00:00', '2026-11-28T09:29:09.892847+00:00', 1, 'evt_1m8gqscg4vb16meqzcbt', 'evt_1m8gqscg4vb16meqzcbt', NULL, '', NULL, '', '{"failures":"2026-11-28T09:29:09.892847Z"}');
CREATE TABLE subjects (key TEXT PRIMARY KEY, body TEXT NOT NULL, at TEXT NOT NULL);
INSERT INTO subjects VALUES ('["script","goto_live","pi-9","stb-1"]', '{"key":"[\"script\",\"goto_live\",\"pi-9\",\"stb-1\"]","changes":["2026-11-28T09:29:08.901711Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqsbh5ae7whcn6h7p","incident_id":"inc_1m8gqsbh6mtrnmgbwn06","owed":{}}', '2026-11-28T09:29:08.901711+00:00');
INSERT INTO subjects VALUES ('["script","zap","pi-3","stb-1"]', '{"key":"[\"script\",\"zap\",\"pi-3\",\"stb-1\"]","changes":["2026-11-28T09:29:08.942748Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqsbjeq1g1gxnppqe","incident_id":"inc_1m8gqsbjees91xb7mc8a","owed":{}}', '2026-11-28T09:29:08.942748+00:00');
INSERT INTO subjects VALUES ('["script","teletext","pi-8","stb-1"]', '{"key":"[\"script\",\"teletext\",\"pi-8\",\"stb-1\"]","changes":["2026-11-28T09:29:09.038873Z","2026-11-28T09:29:09.147399Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqsbrvx1wfe200xjm","incident_id":"inc_1m8gqsbnfq6hj7fc0541","owed":{}}', '2026-11-28T09:29:09.147399+00:00');
INSERT INTO subjects VALUES ('["script","recording","pi-1","stb-1"]', '{"key":"[\"script\",\"recording\",\"pi-1\",\"stb-1\"]","changes":["2026-11-28T09:29:09.080573Z"],"flapping_since":null,"changed":0,"event_id":"run-4711","incident_id":"inc_1m8gqsbpr7k6vgef7ck5","owed":{}}', '2026-11-28T09:29:09.080573+00:00');
INSERT INTO subjects VALUES ('["script","flaky","pi-1","stb-1"]', '{"key":"[\"script\",\"flaky\",\"pi-1\",\"stb-1\"]","changes":["2026-11-28T09:29:09.232320Z","2026-11-28T09:29:09.249346Z","2026-11-28T09:29:09.296735Z","2026-11-28T09:29:09.327785Z","2026-11-28T09:29:09.341123Z","2026-11-28T09:29:09.345233Z"],"flapping_since":"2026-11-28T09:29:09.232320Z","changed":6,"event_id":"evt_1m8gqsbz1rjz3tqk29ra","incident_id":"inc_1m8gqsbyxj6djg14v19g","owed":{"failures":["chat","away","slow","wrong","crew","issues"]}}', '2026-11-28T09:29:09.345233+00:00');
INSERT INTO subjects VALUES ('["script","silenced","pi-9","stb-1"]', '{"key":"[\"script\",\"silenced\",\"pi-9\",\"stb-1\"]","changes":["2026-11-28T09:29:09.357467Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqsbzds2cma8wwe31","incident_id":"inc_1m8gqsbzdsqx3an7z2cx","owed":{}}', '2026-11-28T09:29:09.357467+00:00');
INSERT INTO subjects VALUES ('["script","last","pi-1","stb-1"]', '{"key":"[\"script\",\"last\",\"pi-1\",\"stb-1\"]","changes":["2026-11-28T09:29:09.892847Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqscg4vb16meqzcbt","incident_id":"inc_1m8gqscg5rem8ctj1dfq","owed":{}}', '2026-11-28T09:29:09.892847+00:00');
CREATE TABLE told (key TEXT PRIMARY KEY, at TEXT NOT NULL, event_id TEXT NOT NULL);
INSERT INTO told VALUES ('["once","","pi-3"]', '2026-11-28T09:29:09.177315+00:00', 'evt_1m8gqsbssgwnw1hdejgz');
CREATE TABLE bundles (
    key TEXT PRIMARY KEY,
    delivery_id TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    severity INTEGER NOT NULL
);
INSERT INTO bundles VALUES ('["group","hosts","chat","pi-1"]', 'dlv_1m8gqsbs9smej7jvgqeh', '2026-11-28T09:29:09.160667+00:00', '2026-11-28T12:29:09.160667+00:00', 30);
INSERT INTO bundles VALUES ('["digest","digest","crew"]', 'dlv_1m8gqsbskmzm0kkwjrm3', '2026-11-28T09:29:09.171051+00:00', '2026-11-28T14:29:09.171051+00:00', 20);
CREATE TABLE items (
    delivery_id TEXT NOT NULL,
    event_id TEXT NOT NULL,
    incident_id TEXT,
    PRIMARY KEY (delivery_id, event_id)
) WITHOUT ROWID;
INSERT INTO items VALUES ('dlv_1m8gqsbs9smej7jvgqeh', 'evt_1m8gqsbs895nst66cc7b', NULL);
INSERT INTO items VALUES ('dlv_1m8gqsbs9smej7jvgqeh', 'evt_1m8gqsbt4fk0grvepgyf', NULL);
INSERT INTO items VALUES ('dlv_1m8gqsbs9smej7jvgqeh', 'evt_1m8gqsbtsv2pn7xg15c2', NULL);
INSERT INTO items VALUES ('dlv_1m8gqsbskmzm0kkwjrm3', 'evt_1m8gqsbsk3cxqq22727d', NULL);
INSERT INTO items VALUES ('dlv_1m8gqsbskmzm0kkwjrm3', 'evt_1m8gqsbte79bszjsasmf', NULL);
INSERT INTO items VALUES ('dlv_1m8gqsbskmzm0kkwjrm3', 'evt_1m8gqsbv5q4mntty98y1', NULL);
CREATE TABLE timers (
    kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    step INTEGER NOT NULL,
    due_at TEXT NOT NULL,
    PRIMARY KEY (kind, subject_id, rule_id, integration_id, step)
);
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsbh6mtrnmgbwn06', 'failures', '', 0, '2026-11-28T13:29:08.901711+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqsbh6mtrnmgbwn06', 'failures', '', 0, '2026-11-28T11:29:08.901711+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsbjees91xb7mc8a', 'failures', '', 0, '2026-11-28T13:29:08.942748+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqsbjees91xb7mc8a', 'failures', '', 0, '2026-11-28T11:29:08.942748+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsbnfq6hj7fc0541', 'failures', '', 0, '2026-11-28T13:29:09.038873+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqsbnfq6hj7fc0541', 'failures', '', 0, '2026-11-28T11:29:09.038873+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsbpr7k6vgef7ck5', 'failures', '', 0, '2026-11-28T13:29:09.080573+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqsbpr7k6vgef7ck5', 'failures', '', 0, '2026-11-28T11:29:09.080573+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsbvggxetxr3mmsr', 'failures', '', 0, '2026-11-28T13:29:09.232320+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqsbvggxetxr3mmsr', 'failures', '', 0, '2026-11-28T11:29:09.232320+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsbxhfy8sjh0324k', 'failures', '', 0, '2026-11-28T13:29:09.296735+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqsbxhfy8sjh0324k', 'failures', '', 0, '2026-11-28T11:29:09.296735+00:00');
INSERT INTO timers VALUES ('calm', '["script","flaky","pi-1","stb-1"]', '', '', 0, '2026-11-28T09:34:09.345233+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsbyxj6djg14v19g', 'failures', '', 0, '2026-11-28T13:29:09.341123+00:00');
INSERT INTO timers VALUES ('silence', 'sil_1m8gqsbz8bhtfv5dp8p1', '', '', 0, '2026-11-28T14:29:09.352716+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsbzdsqx3an7z2cx', 'failures', '', 0, '2026-11-28T13:29:09.357467+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqscg5rem8ctj1dfq', 'failures', '', 0, '2026-11-28T13:29:09.892847+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqscg5rem8ctj1dfq', 'failures', '', 0, '2026-11-28T11:29:09.892847+00:00');
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
INSERT INTO silences VALUES ('sil_1m8gqsbz8bhtfv5dp8p1', '{"host_name":"pi-9"}', '2026-11-28T14:29:09.352716+00:00', 'new cables', 'ann', '2026-11-28T09:29:09.352716+00:00', NULL, NULL);
CREATE TABLE silenced (
    silence_id TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    PRIMARY KEY (silence_id, rule_id, integration_id, incident_id)
) WITHOUT ROWID;
INSERT INTO silenced VALUES ('sil_1m8gqsbz8bhtfv5dp8p1', 'failures', 'away', 'inc_1m8gqsbzdsqx3an7z2cx');
INSERT INTO silenced VALUES ('sil_1m8gqsbz8bhtfv5dp8p1', 'failures', 'chat', 'inc_1m8gqsbzdsqx3an7z2cx');
INSERT INTO silenced VALUES ('sil_1m8gqsbz8bhtfv5dp8p1', 'failures', 'crew', 'inc_1m8gqsbzdsqx3an7z2cx');
INSERT INTO silenced VALUES ('sil_1m8gqsbz8bhtfv5dp8p1', 'failures', 'issues', 'inc_1m8gqsbzdsqx3an7z2cx');
INSERT INTO silenced VALUES ('sil_1m8gqsbz8bhtfv5dp8p1', 'failures', 'slow', 'inc_1m8gqsbzdsqx3an7z2cx');
INSERT INTO silenced VALUES ('sil_1m8gqsbz8bhtfv5dp8p1', 'failures', 'wrong', 'inc_1m8gqsbzdsqx3an7z2cx');
CREATE TABLE threads (
    integration_id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    kept TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (integration_id, incident_id)
);
INSERT INTO threads VALUES ('issues', 'inc_1m8gqsbh6mtrnmgbwn06', '["script","goto_live","pi-9","stb-1"]', '{"key":"QA-1","id":"20001","said":"dlv_1m8gqsbh7tbhz4cp6azw"}', '2026-11-28T09:29:09.069077+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gqsbjees91xb7mc8a', '["script","zap","pi-3","stb-1"]', '{"key":"QA-2","id":"20002","said":"dlv_1m8gqsbjjq8bga9nekpn"}', '2026-11-28T09:29:09.069618+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gqsbnfq6hj7fc0541', '["script","teletext","pi-8","stb-1"]', '{"key":"QA-3","id":"20003","said":"dlv_1m8gqsbrwkdmvpmn4rry"}', '2026-11-28T09:29:09.168189+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gqsbpr7k6vgef7ck5', '["script","recording","pi-1","stb-1"]', '{"key":"QA-4","id":"20004","said":"dlv_1m8gqsbps4yzhrxvswfe"}', '2026-11-28T09:29:09.143683+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gqsbvggxetxr3mmsr', '["script","flaky","pi-1","stb-1"]', '{"key":"QA-5","id":"20005","said":"dlv_1m8gqsbw1dpfrvtamm8x"}', '2026-11-28T09:29:09.298762+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gqsbxhfy8sjh0324k', '["script","flaky","pi-1","stb-1"]', '{"key":"QA-5","id":"20005","comment":"30002","updated":"2026-01-31T12:00:00.000+0000","count":1,"said":"dlv_1m8gqsbxjgc1fkf3ehj1"}', '2026-11-28T09:29:09.329182+00:00');
CREATE TABLE tallies (
    hour TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    state TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (hour, integration_id, state)
) WITHOUT ROWID;
INSERT INTO tallies VALUES ('2026-11-28T09', 'chat', 'sent', 9);
INSERT INTO tallies VALUES ('2026-11-28T09', 'issues', 'sent', 8);
INSERT INTO tallies VALUES ('2026-11-28T09', 'team', 'sent', 9);
INSERT INTO tallies VALUES ('2026-11-28T09', 'wrong', 'failed', 8);
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
