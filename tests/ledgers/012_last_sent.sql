CREATE TABLE _sqlite_migrations (id INTEGER PRIMARY KEY, migration_set TEXT, name TEXT, applied_at TEXT);
INSERT INTO _sqlite_migrations VALUES (1, 'notifier', '001_tables', '2026-11-28 09:29:04');
INSERT INTO _sqlite_migrations VALUES (2, 'notifier', '002_history_view', '2026-11-28 09:29:04');
INSERT INTO _sqlite_migrations VALUES (3, 'notifier', '003_revisions', '2026-11-28 09:29:04');
INSERT INTO _sqlite_migrations VALUES (4, 'notifier', '004_lanes', '2026-11-28 09:29:04');
INSERT INTO _sqlite_migrations VALUES (5, 'notifier', '005_alerts', '2026-11-28 09:29:04');
INSERT INTO _sqlite_migrations VALUES (6, 'notifier', '006_history', '2026-11-28 09:29:04');
INSERT INTO _sqlite_migrations VALUES (7, 'notifier', '007_deciding', '2026-11-28 09:29:04');
INSERT INTO _sqlite_migrations VALUES (8, 'notifier', '008_threads', '2026-11-28 09:29:04');
INSERT INTO _sqlite_migrations VALUES (9, 'notifier', '009_indexes', '2026-11-28 09:29:04');
INSERT INTO _sqlite_migrations VALUES (10, 'notifier', '010_tallies', '2026-11-28 09:29:04');
INSERT INTO _sqlite_migrations VALUES (11, 'notifier', '011_former_ids', '2026-11-28 09:29:04');
INSERT INTO _sqlite_migrations VALUES (12, 'notifier', '012_last_sent', '2026-11-28 09:29:04');
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
INSERT INTO events VALUES (1, 'evt_1m8gqs8hg1ye4bmmfga8', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:05.840130+00:00', '2026-11-28T09:29:05.840130+00:00', '{"script_name":"goto_live","host_name":"pi-9","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqs8hgm9y3s889zac', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs8hhzg5jes3mvds"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs8hhn0wt61jn4n5"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs8hh2nes2wrgr49"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs8hhw2xeh0qq24q"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs8hje26t0rs4pt7"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs8hj6p9vgvt1c1b"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (2, 'evt_1m8gqs8knrj1m5av9byp', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:05.909050+00:00', '2026-11-28T09:29:05.909050+00:00', '{"script_name":"zap","host_name":"pi-3","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqs8kn70yhp97jern', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs8knmhfffpna99x"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs8kn8v0fmpbkmgy"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs8kn2pprsnrw27y"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs8kn7sn95gvkq91"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs8kn8xc6f1ab9bc"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs8knfmgbgzcj896"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (3, 'evt_1m8gqs8n60ghmt3cfbdy', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:05.958180+00:00', '2026-11-28T09:29:05.958180+00:00', '{"script_name":"teletext","host_name":"pi-8","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqs8n6dxskbrmxsqj', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs8n6w1a2v53a41d"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs8n6kdy53yewqvq"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs8n6k77snsnf4a7"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs8n6gh7rnfthft6"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs8n6q8p8zz5j551"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs8n6ej4c50h738k"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (4, 'run-4711', 'script_execution_failed', 40, 'http', 'run-4711', NULL, '2026-11-28T09:29:06.048140+00:00', '2026-11-28T09:29:06.048140+00:00', '{"script_name":"recording","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqs8r0jvgkvejzj4t', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs8r00wmtke6rj8r"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs8r0x7edzgmbcpv"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs8r0d7s7g56aq70"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs8r0avweet9pka0"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs8r1b64cv8yac7j"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs8r15452fn1ae89"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (5, 'evt_1m8gqs8vq22fsjhaqzam', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:06.167978+00:00', '2026-11-28T09:29:06.167978+00:00', '{"script_name":"teletext","host_name":"pi-8","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqs8n6dxskbrmxsqj', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqs8vrn5yaa95zmpv"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqs8vr4nm79p604z6"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqs8vrmn48gr1we4q"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqs8vrh26ynyk7v77"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqs8vr0ksrk86azj8"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqs8vr8ggd9vperct"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (6, 'evt_1m8gqs8w5sw9js9fk1ya', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:06.181758+00:00', '2026-11-28T09:29:06.181758+00:00', '{"message":"warm 0","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"grouped","reason":"rule ''hosts'' matches; group: told at 2026-11-28 12:29:06 UTC","delivery_id":"dlv_1m8gqs8w6yxhh3sqqnay"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (7, 'evt_1m8gqs8wxwntbp19g6dh', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:06.205668+00:00', '2026-11-28T09:29:06.205668+00:00', '{"message":"0 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"digested","reason":"rule ''digest'' matches; digest: told at 2026-11-28 14:29:06 UTC","delivery_id":"dlv_1m8gqs8wy8w2nja82agt"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (8, 'evt_1m8gqs8xj38tk39r7mgh', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:06.226556+00:00', '2026-11-28T09:29:06.226556+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"waiting","reason":"rule ''once'' matches","delivery_id":"dlv_1m8gqs8xjm4199gyj6cn"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, digest","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (9, 'evt_1m8gqs8y2cd3re1etrm6', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:06.242819+00:00', '2026-11-28T09:29:06.242819+00:00', '{"message":"warm 1","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"grouped","reason":"rule ''hosts'' matches; group: told at 2026-11-28 12:29:06 UTC","delivery_id":"dlv_1m8gqs8w6yxhh3sqqnay"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (10, 'evt_1m8gqs8yj66ehz4fw3bb', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:06.258152+00:00', '2026-11-28T09:29:06.258152+00:00', '{"message":"1 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"digested","reason":"rule ''digest'' matches; digest: told at 2026-11-28 14:29:06 UTC","delivery_id":"dlv_1m8gqs8wy8w2nja82agt"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (11, 'evt_1m8gqs8z3fbp1p3tc1sj', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:06.275227+00:00', '2026-11-28T09:29:06.275227+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"deduplicated","reason":"dedupe: the same host_name was told at 2026-11-28 09:29:06 UTC (evt_1m8gqs8xj38tk39r7mgh)","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, digest","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (12, 'evt_1m8gqs8zcbyk53ph53xw', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:06.284932+00:00', '2026-11-28T09:29:06.284932+00:00', '{"message":"warm 2","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"grouped","reason":"rule ''hosts'' matches; group: told at 2026-11-28 12:29:06 UTC","delivery_id":"dlv_1m8gqs8w6yxhh3sqqnay"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (13, 'evt_1m8gqs908hyp33v9pax4', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:06.312402+00:00', '2026-11-28T09:29:06.312402+00:00', '{"message":"2 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"digested","reason":"rule ''digest'' matches; digest: told at 2026-11-28 14:29:06 UTC","delivery_id":"dlv_1m8gqs8wy8w2nja82agt"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (14, 'evt_1m8gqs90yg9ndfx7jrns', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:06.334059+00:00', '2026-11-28T09:29:06.334059+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"deduplicated","reason":"dedupe: the same host_name was told at 2026-11-28 09:29:06 UTC (evt_1m8gqs8xj38tk39r7mgh)","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, digest","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (15, 'evt_1m8gqs91btzzgjk9170a', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:06.347693+00:00', '2026-11-28T09:29:06.347693+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqs91bqjjsrvhp2dx', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs91cejckk7yzx87"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs91cazb56sx950t"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs91cf9a4hp6bwqz"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs91c99nw9btk76q"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs91cjzn4f1rnsc8"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs91cb03xjcyhd1y"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (16, 'evt_1m8gqs91wt6j9k90a184', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:06.364952+00:00', '2026-11-28T09:29:06.364952+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqs91bqjjsrvhp2dx', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqs91x0703wzree79"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqs91x0w2n9wk0vr3"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqs91xrva17pfnp55"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqs91x90zycx24hpa"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqs91xe4fv8g2qw6v"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqs91xz3t1f5cb90s"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (17, 'evt_1m8gqs91zf9rw16ggj05', 'notifier_alert', 30, 'notifier', NULL, NULL, '2026-11-28T09:29:06.366877+00:00', '2026-11-28T09:29:06.366877+00:00', '{"title":"away cannot be reached","message":"Slack answered 503 ok. Messages for it wait. One message is tried now and then, and when it gets through, all go. It has no fallback."}', '[]', NULL, '[{"rule_id":"","rule_name":"","integration_id":"chat","verdict":"waiting","reason":"one of settings.admin_integrations","delivery_id":"dlv_1m8gqs91z1f1r5ys85aj"}]', 0, NULL);
INSERT INTO events VALUES (18, 'evt_1m8gqs92c2pb6v2h1j67', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:06.380345+00:00', '2026-11-28T09:29:06.380345+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqs92dzxww27vs94k', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqs92ee1npygvtw6g"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqs92ex31mq5r5585"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqs92e7g0k0qq6cpq"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqs92eay8ga2prwbq"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqs92ezfky9heyg6c"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqs92ed8606729zb5"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (19, 'evt_1m8gqs932k05sdm6krc8', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:06.402144+00:00', '2026-11-28T09:29:06.402144+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqs92dzxww27vs94k', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:06 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:06 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:06 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:06 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:06 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:06 UTC; told when it has calmed","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (20, 'evt_1m8gqs93gcnhzezq9ham', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:06.416951+00:00', '2026-11-28T09:29:06.416951+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqs93hbe4tpjqvdpm', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:06 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:06 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:06 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:06 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:06 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:06 UTC; told when it has calmed","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (21, 'evt_1m8gqs93ncbz4ncym40b', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:06.421637+00:00', '2026-11-28T09:29:06.421637+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqs93hbe4tpjqvdpm', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:06 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:06 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:06 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:06 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:06 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:06 UTC; told when it has calmed","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (22, 'evt_1m8gqs9446d0fybyqg7v', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:06.436750+00:00', '2026-11-28T09:29:06.436750+00:00', '{"script_name":"silenced","host_name":"pi-9","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqs944wz5x020qvcn', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:06 UTC by ann: new cables (sil_1m8gqs93yxcdx3a7jxqr)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:06 UTC by ann: new cables (sil_1m8gqs93yxcdx3a7jxqr)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:06 UTC by ann: new cables (sil_1m8gqs93yxcdx3a7jxqr)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:06 UTC by ann: new cables (sil_1m8gqs93yxcdx3a7jxqr)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:06 UTC by ann: new cables (sil_1m8gqs93yxcdx3a7jxqr)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:06 UTC by ann: new cables (sil_1m8gqs93yxcdx3a7jxqr)","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (23, 'evt_1m8gqs9eydm0tktx3b19', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:06.782776+00:00', '2026-11-28T09:29:06.782776+00:00', '{"script_name":"last","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqs9ezsr5885yn9b9', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs9ezxq2ks9cazc5"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs9ez80z24dtz2kd"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs9f0cd797zmw5w8"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs9f0533b5s728ph"},{"rule_id":"failures","rule_name":"failures","integration_id":"crew","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs9f0ert7wwdwdpd"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqs9f0232sdbw2a4m"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
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
INSERT INTO deliveries VALUES (1, 'dlv_1m8gqs8hhzg5jes3mvds', 'evt_1m8gqs8hg1ye4bmmfga8', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqs8hgm9y3s889zac', 'sent', 1, NULL, '2026-11-28T09:29:05.840130+00:00', '2026-11-28T09:29:06.332748+00:00', '{"delivery_id":"dlv_1m8gqs8hhzg5jes3mvds","event_id":"evt_1m8gqs8hg1ye4bmmfga8","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:05.840130Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs8hgm9y3s889zac","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:05 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:05.840130+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:05.840130Z","is_open":true,"last_at":"2026-11-28T09:29:05.840130Z"}', NULL, 0);
INSERT INTO deliveries VALUES (2, 'dlv_1m8gqs8hhn0wt61jn4n5', 'evt_1m8gqs8hg1ye4bmmfga8', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqs8hgm9y3s889zac', 'waiting', 1, '2026-11-28T09:29:06.552325+00:00', '2026-11-28T09:29:05.840130+00:00', NULL, '{"delivery_id":"dlv_1m8gqs8hhn0wt61jn4n5","event_id":"evt_1m8gqs8hg1ye4bmmfga8","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:05.840130Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs8hgm9y3s889zac","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:05 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:05.840130+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:05.840130Z","is_open":true,"last_at":"2026-11-28T09:29:05.840130Z"}', NULL, 0);
INSERT INTO deliveries VALUES (3, 'dlv_1m8gqs8hh2nes2wrgr49', 'evt_1m8gqs8hg1ye4bmmfga8', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqs8hgm9y3s889zac', 'sending', 0, '2026-11-28T09:29:05.840130+00:00', '2026-11-28T09:29:05.840130+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:05.840130+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:05.840130Z","is_open":true,"last_at":"2026-11-28T09:29:05.840130Z"}', NULL, 0);
INSERT INTO deliveries VALUES (4, 'dlv_1m8gqs8hhw2xeh0qq24q', 'evt_1m8gqs8hg1ye4bmmfga8', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqs8hgm9y3s889zac', 'failed', 1, NULL, '2026-11-28T09:29:05.840130+00:00', '2026-11-28T09:29:06.332805+00:00', '{"delivery_id":"dlv_1m8gqs8hhw2xeh0qq24q","event_id":"evt_1m8gqs8hg1ye4bmmfga8","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:05.840130Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs8hgm9y3s889zac","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:05 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:05.840130+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:05.840130Z","is_open":true,"last_at":"2026-11-28T09:29:05.840130Z"}', NULL, 0);
INSERT INTO deliveries VALUES (5, 'dlv_1m8gqs8hje26t0rs4pt7', 'evt_1m8gqs8hg1ye4bmmfga8', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqs8hgm9y3s889zac', 'sent', 1, NULL, '2026-11-28T09:29:05.840130+00:00', '2026-11-28T09:29:06.331823+00:00', '{"delivery_id":"dlv_1m8gqs8hje26t0rs4pt7","event_id":"evt_1m8gqs8hg1ye4bmmfga8","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:05.840130Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs8hgm9y3s889zac","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:05 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:05.840130+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:05.840130Z","is_open":true,"last_at":"2026-11-28T09:29:05.840130Z"}', NULL, 0);
INSERT INTO deliveries VALUES (6, 'dlv_1m8gqs8hj6p9vgvt1c1b', 'evt_1m8gqs8hg1ye4bmmfga8', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-9', 'stb-1', 'inc_1m8gqs8hgm9y3s889zac', 'sent', 1, NULL, '2026-11-28T09:29:05.840130+00:00', '2026-11-28T09:29:06.087639+00:00', '{"delivery_id":"dlv_1m8gqs8hj6p9vgvt1c1b","event_id":"evt_1m8gqs8hg1ye4bmmfga8","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:05.840130Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs8hgm9y3s889zac","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:05 UTC', NULL, 'QA-1', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:05.840130+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:05.840130Z","is_open":true,"last_at":"2026-11-28T09:29:05.840130Z"}', NULL, 0);
INSERT INTO deliveries VALUES (7, 'dlv_1m8gqs8knmhfffpna99x', 'evt_1m8gqs8knrj1m5av9byp', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqs8kn70yhp97jern', 'sent', 1, NULL, '2026-11-28T09:29:05.909050+00:00', '2026-11-28T09:29:06.333531+00:00', '{"delivery_id":"dlv_1m8gqs8knmhfffpna99x","event_id":"evt_1m8gqs8knrj1m5av9byp","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:05.909050Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs8kn70yhp97jern","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:05 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:05.909050+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:05.909050Z","is_open":true,"last_at":"2026-11-28T09:29:05.909050Z"}', NULL, 0);
INSERT INTO deliveries VALUES (8, 'dlv_1m8gqs8kn8v0fmpbkmgy', 'evt_1m8gqs8knrj1m5av9byp', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqs8kn70yhp97jern', 'waiting', 1, '2026-11-28T09:29:06.552325+00:00', '2026-11-28T09:29:05.909050+00:00', NULL, '{"delivery_id":"dlv_1m8gqs8kn8v0fmpbkmgy","event_id":"evt_1m8gqs8knrj1m5av9byp","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:05.909050Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs8kn70yhp97jern","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:05 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:05.909050+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:05.909050Z","is_open":true,"last_at":"2026-11-28T09:29:05.909050Z"}', NULL, 0);
INSERT INTO deliveries VALUES (9, 'dlv_1m8gqs8kn2pprsnrw27y', 'evt_1m8gqs8knrj1m5av9byp', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqs8kn70yhp97jern', 'sending', 0, '2026-11-28T09:29:05.909050+00:00', '2026-11-28T09:29:05.909050+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:05.909050+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:05.909050Z","is_open":true,"last_at":"2026-11-28T09:29:05.909050Z"}', NULL, 0);
INSERT INTO deliveries VALUES (10, 'dlv_1m8gqs8kn7sn95gvkq91', 'evt_1m8gqs8knrj1m5av9byp', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqs8kn70yhp97jern', 'failed', 1, NULL, '2026-11-28T09:29:05.909050+00:00', '2026-11-28T09:29:06.322530+00:00', '{"delivery_id":"dlv_1m8gqs8kn7sn95gvkq91","event_id":"evt_1m8gqs8knrj1m5av9byp","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:05.909050Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs8kn70yhp97jern","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:05 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:05.909050+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:05.909050Z","is_open":true,"last_at":"2026-11-28T09:29:05.909050Z"}', NULL, 0);
INSERT INTO deliveries VALUES (11, 'dlv_1m8gqs8kn8xc6f1ab9bc', 'evt_1m8gqs8knrj1m5av9byp', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqs8kn70yhp97jern', 'sent', 1, NULL, '2026-11-28T09:29:05.909050+00:00', '2026-11-28T09:29:06.331860+00:00', '{"delivery_id":"dlv_1m8gqs8kn8xc6f1ab9bc","event_id":"evt_1m8gqs8knrj1m5av9byp","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:05.909050Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs8kn70yhp97jern","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:05 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:05.909050+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:05.909050Z","is_open":true,"last_at":"2026-11-28T09:29:05.909050Z"}', NULL, 0);
INSERT INTO deliveries VALUES (12, 'dlv_1m8gqs8knfmgbgzcj896', 'evt_1m8gqs8knrj1m5av9byp', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-3', 'stb-1', 'inc_1m8gqs8kn70yhp97jern', 'sent', 1, NULL, '2026-11-28T09:29:05.909050+00:00', '2026-11-28T09:29:06.106648+00:00', '{"delivery_id":"dlv_1m8gqs8knfmgbgzcj896","event_id":"evt_1m8gqs8knrj1m5av9byp","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:05.909050Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs8kn70yhp97jern","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:05 UTC', NULL, 'QA-2', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:05.909050+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:05.909050Z","is_open":true,"last_at":"2026-11-28T09:29:05.909050Z"}', NULL, 0);
INSERT INTO deliveries VALUES (13, 'dlv_1m8gqs8n6w1a2v53a41d', 'evt_1m8gqs8n60ghmt3cfbdy', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqs8n6dxskbrmxsqj', 'sent', 1, NULL, '2026-11-28T09:29:05.958180+00:00', '2026-11-28T09:29:06.331663+00:00', '{"delivery_id":"dlv_1m8gqs8n6w1a2v53a41d","event_id":"evt_1m8gqs8n60ghmt3cfbdy","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:05.958180Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs8n6dxskbrmxsqj","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:05 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:05.958180+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:05.958180Z","is_open":true,"last_at":"2026-11-28T09:29:05.958180Z"}', NULL, 0);
INSERT INTO deliveries VALUES (14, 'dlv_1m8gqs8n6kdy53yewqvq', 'evt_1m8gqs8n60ghmt3cfbdy', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqs8n6dxskbrmxsqj', 'waiting', 1, '2026-11-28T09:29:06.552325+00:00', '2026-11-28T09:29:05.958180+00:00', NULL, '{"delivery_id":"dlv_1m8gqs8n6kdy53yewqvq","event_id":"evt_1m8gqs8n60ghmt3cfbdy","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:05.958180Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs8n6dxskbrmxsqj","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:05 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:05.958180+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:05.958180Z","is_open":true,"last_at":"2026-11-28T09:29:05.958180Z"}', NULL, 0);
INSERT INTO deliveries VALUES (15, 'dlv_1m8gqs8n6k77snsnf4a7', 'evt_1m8gqs8n60ghmt3cfbdy', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqs8n6dxskbrmxsqj', 'sending', 0, '2026-11-28T09:29:05.958180+00:00', '2026-11-28T09:29:05.958180+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:05.958180+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:05.958180Z","is_open":true,"last_at":"2026-11-28T09:29:05.958180Z"}', NULL, 0);
INSERT INTO deliveries VALUES (16, 'dlv_1m8gqs8n6gh7rnfthft6', 'evt_1m8gqs8n60ghmt3cfbdy', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqs8n6dxskbrmxsqj', 'failed', 1, NULL, '2026-11-28T09:29:05.958180+00:00', '2026-11-28T09:29:06.333866+00:00', '{"delivery_id":"dlv_1m8gqs8n6gh7rnfthft6","event_id":"evt_1m8gqs8n60ghmt3cfbdy","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:05.958180Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs8n6dxskbrmxsqj","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:05 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:05.958180+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:05.958180Z","is_open":true,"last_at":"2026-11-28T09:29:05.958180Z"}', NULL, 0);
INSERT INTO deliveries VALUES (17, 'dlv_1m8gqs8n6q8p8zz5j551', 'evt_1m8gqs8n60ghmt3cfbdy', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqs8n6dxskbrmxsqj', 'sent', 1, NULL, '2026-11-28T09:29:05.958180+00:00', '2026-11-28T09:29:06.331518+00:00', '{"delivery_id":"dlv_1m8gqs8n6q8p8zz5j551","event_id":"evt_1m8gqs8n60ghmt3cfbdy","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:05.958180Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs8n6dxskbrmxsqj","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:05 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:05.958180+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:05.958180Z","is_open":true,"last_at":"2026-11-28T09:29:05.958180Z"}', NULL, 0);
INSERT INTO deliveries VALUES (18, 'dlv_1m8gqs8n6ej4c50h738k', 'evt_1m8gqs8n60ghmt3cfbdy', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-8', 'stb-1', 'inc_1m8gqs8n6dxskbrmxsqj', 'sent', 1, NULL, '2026-11-28T09:29:05.958180+00:00', '2026-11-28T09:29:06.144973+00:00', '{"delivery_id":"dlv_1m8gqs8n6ej4c50h738k","event_id":"evt_1m8gqs8n60ghmt3cfbdy","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:05 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:05.958180Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs8n6dxskbrmxsqj","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:05 UTC', NULL, 'QA-3', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:05.958180+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:05.958180Z","is_open":true,"last_at":"2026-11-28T09:29:05.958180Z"}', NULL, 0);
INSERT INTO deliveries VALUES (19, 'dlv_1m8gqs8r00wmtke6rj8r', 'run-4711', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqs8r0jvgkvejzj4t', 'sent', 1, NULL, '2026-11-28T09:29:06.048140+00:00', '2026-11-28T09:29:06.331775+00:00', '{"delivery_id":"dlv_1m8gqs8r00wmtke6rj8r","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:06 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:06.048140Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs8r0jvgkvejzj4t","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:06 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:06.048140+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:06.048140Z","is_open":true,"last_at":"2026-11-28T09:29:06.048140Z"}', NULL, 0);
INSERT INTO deliveries VALUES (20, 'dlv_1m8gqs8r0x7edzgmbcpv', 'run-4711', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqs8r0jvgkvejzj4t', 'waiting', 1, '2026-11-28T09:29:06.552325+00:00', '2026-11-28T09:29:06.048140+00:00', NULL, '{"delivery_id":"dlv_1m8gqs8r0x7edzgmbcpv","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:06 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:06.048140Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs8r0jvgkvejzj4t","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:06 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:06.048140+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:06.048140Z","is_open":true,"last_at":"2026-11-28T09:29:06.048140Z"}', NULL, 0);
INSERT INTO deliveries VALUES (21, 'dlv_1m8gqs8r0d7s7g56aq70', 'run-4711', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqs8r0jvgkvejzj4t', 'sending', 0, '2026-11-28T09:29:06.048140+00:00', '2026-11-28T09:29:06.048140+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:06.048140+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:06.048140Z","is_open":true,"last_at":"2026-11-28T09:29:06.048140Z"}', NULL, 0);
INSERT INTO deliveries VALUES (22, 'dlv_1m8gqs8r0avweet9pka0', 'run-4711', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqs8r0jvgkvejzj4t', 'failed', 1, NULL, '2026-11-28T09:29:06.048140+00:00', '2026-11-28T09:29:06.332418+00:00', '{"delivery_id":"dlv_1m8gqs8r0avweet9pka0","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:06 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:06.048140Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs8r0jvgkvejzj4t","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:06 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:06.048140+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:06.048140Z","is_open":true,"last_at":"2026-11-28T09:29:06.048140Z"}', NULL, 0);
INSERT INTO deliveries VALUES (23, 'dlv_1m8gqs8r1b64cv8yac7j', 'run-4711', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqs8r0jvgkvejzj4t', 'sent', 1, NULL, '2026-11-28T09:29:06.048140+00:00', '2026-11-28T09:29:06.331731+00:00', '{"delivery_id":"dlv_1m8gqs8r1b64cv8yac7j","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:06 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:06.048140Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs8r0jvgkvejzj4t","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:06 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:06.048140+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:06.048140Z","is_open":true,"last_at":"2026-11-28T09:29:06.048140Z"}', NULL, 0);
INSERT INTO deliveries VALUES (24, 'dlv_1m8gqs8r15452fn1ae89', 'run-4711', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqs8r0jvgkvejzj4t', 'sent', 1, NULL, '2026-11-28T09:29:06.048140+00:00', '2026-11-28T09:29:06.153177+00:00', '{"delivery_id":"dlv_1m8gqs8r15452fn1ae89","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:06 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:06.048140Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs8r0jvgkvejzj4t","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:06 UTC', NULL, 'QA-4', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:06.048140+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:06.048140Z","is_open":true,"last_at":"2026-11-28T09:29:06.048140Z"}', NULL, 0);
INSERT INTO deliveries VALUES (25, 'dlv_1m8gqs8vrn5yaa95zmpv', 'evt_1m8gqs8vq22fsjhaqzam', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqs8n6dxskbrmxsqj', 'sent', 1, NULL, '2026-11-28T09:29:06.167978+00:00', '2026-11-28T09:29:06.347551+00:00', '{"delivery_id":"dlv_1m8gqs8vrn5yaa95zmpv","event_id":"evt_1m8gqs8vq22fsjhaqzam","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.2 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 09:29:06 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:06.167978Z","sending_at":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gqs8n6dxskbrmxsqj","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.2 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 09:29:06 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:06.167978+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:05.958180Z","last_at":"2026-11-28T09:29:05.958180Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (26, 'dlv_1m8gqs8vr4nm79p604z6', 'evt_1m8gqs8vq22fsjhaqzam', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqs8n6dxskbrmxsqj', 'waiting', 0, '2026-11-28T09:29:06.167978+00:00', '2026-11-28T09:29:06.167978+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:06.167978+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:05.958180Z","last_at":"2026-11-28T09:29:05.958180Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (27, 'dlv_1m8gqs8vrmn48gr1we4q', 'evt_1m8gqs8vq22fsjhaqzam', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqs8n6dxskbrmxsqj', 'waiting', 0, '2026-11-28T09:29:06.167978+00:00', '2026-11-28T09:29:06.167978+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:06.167978+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:05.958180Z","last_at":"2026-11-28T09:29:05.958180Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (28, 'dlv_1m8gqs8vrh26ynyk7v77', 'evt_1m8gqs8vq22fsjhaqzam', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqs8n6dxskbrmxsqj', 'failed', 1, NULL, '2026-11-28T09:29:06.167978+00:00', '2026-11-28T09:29:06.343110+00:00', '{"delivery_id":"dlv_1m8gqs8vrh26ynyk7v77","event_id":"evt_1m8gqs8vq22fsjhaqzam","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.2 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 09:29:06 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:06.167978Z","sending_at":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gqs8n6dxskbrmxsqj","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.2 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 09:29:06 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:06.167978+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:05.958180Z","last_at":"2026-11-28T09:29:05.958180Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (29, 'dlv_1m8gqs8vr0ksrk86azj8', 'evt_1m8gqs8vq22fsjhaqzam', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqs8n6dxskbrmxsqj', 'sent', 1, NULL, '2026-11-28T09:29:06.167978+00:00', '2026-11-28T09:29:06.347629+00:00', '{"delivery_id":"dlv_1m8gqs8vr0ksrk86azj8","event_id":"evt_1m8gqs8vq22fsjhaqzam","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.2 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 09:29:06 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:06.167978Z","sending_at":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gqs8n6dxskbrmxsqj","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.2 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 09:29:06 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:06.167978+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:05.958180Z","last_at":"2026-11-28T09:29:05.958180Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (30, 'dlv_1m8gqs8vr8ggd9vperct', 'evt_1m8gqs8vq22fsjhaqzam', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-8', 'stb-1', 'inc_1m8gqs8n6dxskbrmxsqj', 'sent', 1, NULL, '2026-11-28T09:29:06.167978+00:00', '2026-11-28T09:29:06.202117+00:00', '{"delivery_id":"dlv_1m8gqs8vr8ggd9vperct","event_id":"evt_1m8gqs8vq22fsjhaqzam","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.2 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 09:29:06 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:06.167978Z","sending_at":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gqs8n6dxskbrmxsqj","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.2 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 09:29:06 UTC', NULL, 'QA-3', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:06.167978+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:05.958180Z","last_at":"2026-11-28T09:29:05.958180Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (31, 'dlv_1m8gqs8w6yxhh3sqqnay', 'evt_1m8gqs8w5sw9js9fk1ya', 'system_alert', 30, 'hosts', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', NULL, NULL, 'waiting', 0, '2026-11-28T12:29:06.181758+00:00', '2026-11-28T09:29:06.181758+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T12:29:06.181758+00:00', '{"common":[["host_name","pi-1"]],"collected":"group"}', '["group","hosts","chat","pi-1"]', 0);
INSERT INTO deliveries VALUES (32, 'dlv_1m8gqs8wy8w2nja82agt', 'evt_1m8gqs8wxwntbp19g6dh', 'disk_low', 20, 'digest', 'crew', 'slack', 'team', 'Slack webhook', 'pi-2', NULL, NULL, 'waiting', 0, '2026-11-28T14:29:06.205668+00:00', '2026-11-28T09:29:06.205668+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T14:29:06.205668+00:00', '{"collected":"digest"}', '["digest","digest","crew"]', 0);
INSERT INTO deliveries VALUES (33, 'dlv_1m8gqs8xjm4199gyj6cn', 'evt_1m8gqs8xj38tk39r7mgh', 'camera_lost', 20, 'once', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:06.226556+00:00', '2026-11-28T09:29:06.347407+00:00', '{"delivery_id":"dlv_1m8gqs8xjm4199gyj6cn","event_id":"evt_1m8gqs8xj38tk39r7mgh","event_type":"camera_lost","severity":20,"icon":"✅","title":"camera_lost on pi-3","body":"Event camera_lost.","facts":[{"label":"Host","value":"pi-3"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:06 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:06.226556Z","sending_at":null,"attempts":0,"turn":"event","in_silence":false,"is_over":false,"incident_id":null,"events":1,"is_test":false,"template_fault":""}', '✅ camera_lost on pi-3
Event camera_lost.

Host: pi-3
Severity: info
Time: 2026-11-28 09:29:06 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:06.226556+00:00', '{}', NULL, 0);
INSERT INTO deliveries VALUES (34, 'dlv_1m8gqs91cejckk7yzx87', 'evt_1m8gqs91btzzgjk9170a', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqs91bqjjsrvhp2dx', 'sent', 1, NULL, '2026-11-28T09:29:06.347693+00:00', '2026-11-28T09:29:06.364721+00:00', '{"delivery_id":"dlv_1m8gqs91cejckk7yzx87","event_id":"evt_1m8gqs91btzzgjk9170a","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:06 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:06.347693Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs91bqjjsrvhp2dx","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:06 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:06.347693+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:06.347693Z","is_open":true,"last_at":"2026-11-28T09:29:06.347693Z"}', NULL, 0);
INSERT INTO deliveries VALUES (35, 'dlv_1m8gqs91cazb56sx950t', 'evt_1m8gqs91btzzgjk9170a', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqs91bqjjsrvhp2dx', 'waiting', 1, '2026-11-28T09:29:06.552325+00:00', '2026-11-28T09:29:06.347693+00:00', NULL, '{"delivery_id":"dlv_1m8gqs91cazb56sx950t","event_id":"evt_1m8gqs91btzzgjk9170a","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:06 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:06.347693Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs91bqjjsrvhp2dx","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:06 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:06.347693+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:06.347693Z","is_open":true,"last_at":"2026-11-28T09:29:06.347693Z"}', NULL, 0);
INSERT INTO deliveries VALUES (36, 'dlv_1m8gqs91cf9a4hp6bwqz', 'evt_1m8gqs91btzzgjk9170a', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqs91bqjjsrvhp2dx', 'waiting', 0, '2026-11-28T09:29:06.347693+00:00', '2026-11-28T09:29:06.347693+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:06.347693+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:06.347693Z","is_open":true,"last_at":"2026-11-28T09:29:06.347693Z"}', NULL, 0);
INSERT INTO deliveries VALUES (37, 'dlv_1m8gqs91c99nw9btk76q', 'evt_1m8gqs91btzzgjk9170a', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqs91bqjjsrvhp2dx', 'failed', 1, NULL, '2026-11-28T09:29:06.347693+00:00', '2026-11-28T09:29:06.360231+00:00', '{"delivery_id":"dlv_1m8gqs91c99nw9btk76q","event_id":"evt_1m8gqs91btzzgjk9170a","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:06 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:06.347693Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs91bqjjsrvhp2dx","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:06 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:06.347693+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:06.347693Z","is_open":true,"last_at":"2026-11-28T09:29:06.347693Z"}', NULL, 0);
INSERT INTO deliveries VALUES (38, 'dlv_1m8gqs91cjzn4f1rnsc8', 'evt_1m8gqs91btzzgjk9170a', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqs91bqjjsrvhp2dx', 'sent', 1, NULL, '2026-11-28T09:29:06.347693+00:00', '2026-11-28T09:29:06.364871+00:00', '{"delivery_id":"dlv_1m8gqs91cjzn4f1rnsc8","event_id":"evt_1m8gqs91btzzgjk9170a","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:06 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:06.347693Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs91bqjjsrvhp2dx","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:06 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:06.347693+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:06.347693Z","is_open":true,"last_at":"2026-11-28T09:29:06.347693Z"}', NULL, 0);
INSERT INTO deliveries VALUES (39, 'dlv_1m8gqs91cb03xjcyhd1y', 'evt_1m8gqs91btzzgjk9170a', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqs91bqjjsrvhp2dx', 'sent', 1, NULL, '2026-11-28T09:29:06.347693+00:00', '2026-11-28T09:29:06.366160+00:00', '{"delivery_id":"dlv_1m8gqs91cb03xjcyhd1y","event_id":"evt_1m8gqs91btzzgjk9170a","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:06 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:06.347693Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs91bqjjsrvhp2dx","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:06 UTC', NULL, 'QA-5', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:06.347693+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:06.347693Z","is_open":true,"last_at":"2026-11-28T09:29:06.347693Z"}', NULL, 0);
INSERT INTO deliveries VALUES (40, 'dlv_1m8gqs91x0703wzree79', 'evt_1m8gqs91wt6j9k90a184', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqs91bqjjsrvhp2dx', 'sent', 1, NULL, '2026-11-28T09:29:06.364952+00:00', '2026-11-28T09:29:06.382877+00:00', '{"delivery_id":"dlv_1m8gqs91x0703wzree79","event_id":"evt_1m8gqs91wt6j9k90a184","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed again on pi-1 / stb-1","body":"Passed again after 0 s and 1 failure.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 09:29:06 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:06.364952Z","sending_at":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gqs91bqjjsrvhp2dx","events":1,"is_test":false,"template_fault":""}', '✅ Script flaky passed again on pi-1 / stb-1
Passed again after 0 s and 1 failure.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 09:29:06 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:06.364952+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:06.347693Z","last_at":"2026-11-28T09:29:06.347693Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (41, 'dlv_1m8gqs91x0w2n9wk0vr3', 'evt_1m8gqs91wt6j9k90a184', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqs91bqjjsrvhp2dx', 'waiting', 0, '2026-11-28T09:29:06.364952+00:00', '2026-11-28T09:29:06.364952+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:06.364952+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:06.347693Z","last_at":"2026-11-28T09:29:06.347693Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (42, 'dlv_1m8gqs91xrva17pfnp55', 'evt_1m8gqs91wt6j9k90a184', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqs91bqjjsrvhp2dx', 'waiting', 0, '2026-11-28T09:29:06.364952+00:00', '2026-11-28T09:29:06.364952+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:06.364952+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:06.347693Z","last_at":"2026-11-28T09:29:06.347693Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (43, 'dlv_1m8gqs91x90zycx24hpa', 'evt_1m8gqs91wt6j9k90a184', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqs91bqjjsrvhp2dx', 'failed', 1, NULL, '2026-11-28T09:29:06.364952+00:00', '2026-11-28T09:29:06.389602+00:00', '{"delivery_id":"dlv_1m8gqs91x90zycx24hpa","event_id":"evt_1m8gqs91wt6j9k90a184","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed again on pi-1 / stb-1","body":"Passed again after 0 s and 1 failure.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 09:29:06 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:06.364952Z","sending_at":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gqs91bqjjsrvhp2dx","events":1,"is_test":false,"template_fault":""}', '✅ Script flaky passed again on pi-1 / stb-1
Passed again after 0 s and 1 failure.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 09:29:06 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:06.364952+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:06.347693Z","last_at":"2026-11-28T09:29:06.347693Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (44, 'dlv_1m8gqs91xe4fv8g2qw6v', 'evt_1m8gqs91wt6j9k90a184', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqs91bqjjsrvhp2dx', 'sent', 1, NULL, '2026-11-28T09:29:06.364952+00:00', '2026-11-28T09:29:06.389472+00:00', '{"delivery_id":"dlv_1m8gqs91xe4fv8g2qw6v","event_id":"evt_1m8gqs91wt6j9k90a184","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed again on pi-1 / stb-1","body":"Passed again after 0 s and 1 failure.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 09:29:06 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:06.364952Z","sending_at":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gqs91bqjjsrvhp2dx","events":1,"is_test":false,"template_fault":""}', '✅ Script flaky passed again on pi-1 / stb-1
Passed again after 0 s and 1 failure.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 09:29:06 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:06.364952+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:06.347693Z","last_at":"2026-11-28T09:29:06.347693Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (45, 'dlv_1m8gqs91xz3t1f5cb90s', 'evt_1m8gqs91wt6j9k90a184', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqs91bqjjsrvhp2dx', 'sent', 1, NULL, '2026-11-28T09:29:06.364952+00:00', '2026-11-28T09:29:06.390006+00:00', '{"delivery_id":"dlv_1m8gqs91xz3t1f5cb90s","event_id":"evt_1m8gqs91wt6j9k90a184","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed again on pi-1 / stb-1","body":"Passed again after 0 s and 1 failure.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 09:29:06 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:06.364952Z","sending_at":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gqs91bqjjsrvhp2dx","events":1,"is_test":false,"template_fault":""}', '✅ Script flaky passed again on pi-1 / stb-1
Passed again after 0 s and 1 failure.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 09:29:06 UTC', NULL, 'QA-5', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:06.364952+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:06.347693Z","last_at":"2026-11-28T09:29:06.347693Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (46, 'dlv_1m8gqs91z1f1r5ys85aj', 'evt_1m8gqs91zf9rw16ggj05', 'notifier_alert', 30, NULL, 'chat', 'slack', 'chat', 'Slack webhook', NULL, NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:06.366877+00:00', '2026-11-28T09:29:06.382750+00:00', '{"delivery_id":"dlv_1m8gqs91z1f1r5ys85aj","event_id":"evt_1m8gqs91zf9rw16ggj05","event_type":"notifier_alert","severity":30,"icon":"⚠️","title":"away cannot be reached","body":"Slack answered 503 ok. Messages for it wait. One message is tried now and then, and when it gets through, all go. It has no fallback.","facts":[{"label":"Severity","value":"warning"},{"label":"Time","value":"2026-11-28 09:29:06 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:06.366877Z","sending_at":null,"attempts":0,"turn":"event","in_silence":false,"is_over":false,"incident_id":null,"events":1,"is_test":false,"template_fault":""}', '⚠️ away cannot be reached
Slack answered 503 ok. Messages for it wait. One message is tried now and then, and when it gets through, all go. It has no fallback.

Severity: warning
Time: 2026-11-28 09:29:06 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:06.366877+00:00', '{}', NULL, 0);
INSERT INTO deliveries VALUES (47, 'dlv_1m8gqs92ee1npygvtw6g', 'evt_1m8gqs92c2pb6v2h1j67', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqs92dzxww27vs94k', 'sent', 1, NULL, '2026-11-28T09:29:06.380345+00:00', '2026-11-28T09:29:06.397385+00:00', '{"delivery_id":"dlv_1m8gqs92ee1npygvtw6g","event_id":"evt_1m8gqs92c2pb6v2h1j67","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:06 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:06.380345Z","sending_at":null,"attempts":0,"turn":"flapping","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs92dzxww27vs94k","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:06 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:06.380345+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:06.347693Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:06.380345Z"}', NULL, 0);
INSERT INTO deliveries VALUES (48, 'dlv_1m8gqs92ex31mq5r5585', 'evt_1m8gqs92c2pb6v2h1j67', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqs92dzxww27vs94k', 'waiting', 1, '2026-11-28T09:30:06.559764+00:00', '2026-11-28T09:29:06.380345+00:00', NULL, '{"delivery_id":"dlv_1m8gqs92ex31mq5r5585","event_id":"evt_1m8gqs92c2pb6v2h1j67","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:06 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:06.380345Z","sending_at":null,"attempts":0,"turn":"flapping","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs92dzxww27vs94k","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:06 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:06.380345+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:06.347693Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:06.380345Z"}', NULL, 0);
INSERT INTO deliveries VALUES (49, 'dlv_1m8gqs92e7g0k0qq6cpq', 'evt_1m8gqs92c2pb6v2h1j67', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqs92dzxww27vs94k', 'waiting', 0, '2026-11-28T09:29:06.380345+00:00', '2026-11-28T09:29:06.380345+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:06.380345+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:06.347693Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:06.380345Z"}', NULL, 0);
INSERT INTO deliveries VALUES (50, 'dlv_1m8gqs92eay8ga2prwbq', 'evt_1m8gqs92c2pb6v2h1j67', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqs92dzxww27vs94k', 'failed', 1, NULL, '2026-11-28T09:29:06.380345+00:00', '2026-11-28T09:29:06.400685+00:00', '{"delivery_id":"dlv_1m8gqs92eay8ga2prwbq","event_id":"evt_1m8gqs92c2pb6v2h1j67","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:06 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:06.380345Z","sending_at":null,"attempts":0,"turn":"flapping","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs92dzxww27vs94k","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:06 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:06.380345+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:06.347693Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:06.380345Z"}', NULL, 0);
INSERT INTO deliveries VALUES (51, 'dlv_1m8gqs92ezfky9heyg6c', 'evt_1m8gqs92c2pb6v2h1j67', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqs92dzxww27vs94k', 'sent', 1, NULL, '2026-11-28T09:29:06.380345+00:00', '2026-11-28T09:29:06.400531+00:00', '{"delivery_id":"dlv_1m8gqs92ezfky9heyg6c","event_id":"evt_1m8gqs92c2pb6v2h1j67","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:06 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:06.380345Z","sending_at":null,"attempts":0,"turn":"flapping","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs92dzxww27vs94k","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:06 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:06.380345+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:06.347693Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:06.380345Z"}', NULL, 0);
INSERT INTO deliveries VALUES (52, 'dlv_1m8gqs92ed8606729zb5', 'evt_1m8gqs92c2pb6v2h1j67', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqs92dzxww27vs94k', 'sent', 1, NULL, '2026-11-28T09:29:06.380345+00:00', '2026-11-28T09:29:06.411960+00:00', '{"delivery_id":"dlv_1m8gqs92ed8606729zb5","event_id":"evt_1m8gqs92c2pb6v2h1j67","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:06 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:06.380345Z","sending_at":null,"attempts":0,"turn":"flapping","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqs92dzxww27vs94k","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:06 UTC', NULL, 'QA-5', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:06.380345+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:06.347693Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:06.380345Z"}', NULL, 0);
INSERT INTO deliveries VALUES (53, 'dlv_1m8gqs9ezxq2ks9cazc5', 'evt_1m8gqs9eydm0tktx3b19', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqs9ezsr5885yn9b9', 'sending', 0, '2026-11-28T09:29:06.782776+00:00', '2026-11-28T09:29:06.782776+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:06.782776+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:06.782776Z","is_open":true,"last_at":"2026-11-28T09:29:06.782776Z"}', NULL, 0);
INSERT INTO deliveries VALUES (54, 'dlv_1m8gqs9ez80z24dtz2kd', 'evt_1m8gqs9eydm0tktx3b19', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqs9ezsr5885yn9b9', 'waiting', 0, '2026-11-28T09:29:06.782776+00:00', '2026-11-28T09:29:06.782776+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:06.782776+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:06.782776Z","is_open":true,"last_at":"2026-11-28T09:29:06.782776Z"}', NULL, 0);
INSERT INTO deliveries VALUES (55, 'dlv_1m8gqs9f0cd797zmw5w8', 'evt_1m8gqs9eydm0tktx3b19', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqs9ezsr5885yn9b9', 'waiting', 0, '2026-11-28T09:29:06.782776+00:00', '2026-11-28T09:29:06.782776+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:06.782776+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:06.782776Z","is_open":true,"last_at":"2026-11-28T09:29:06.782776Z"}', NULL, 0);
INSERT INTO deliveries VALUES (56, 'dlv_1m8gqs9f0533b5s728ph', 'evt_1m8gqs9eydm0tktx3b19', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqs9ezsr5885yn9b9', 'sending', 0, '2026-11-28T09:29:06.782776+00:00', '2026-11-28T09:29:06.782776+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:06.782776+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:06.782776Z","is_open":true,"last_at":"2026-11-28T09:29:06.782776Z"}', NULL, 0);
INSERT INTO deliveries VALUES (57, 'dlv_1m8gqs9f0ert7wwdwdpd', 'evt_1m8gqs9eydm0tktx3b19', 'script_execution_failed', 40, 'failures', 'crew', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqs9ezsr5885yn9b9', 'sending', 0, '2026-11-28T09:29:06.782776+00:00', '2026-11-28T09:29:06.782776+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:06.782776+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:06.782776Z","is_open":true,"last_at":"2026-11-28T09:29:06.782776Z"}', NULL, 0);
INSERT INTO deliveries VALUES (58, 'dlv_1m8gqs9f0232sdbw2a4m', 'evt_1m8gqs9eydm0tktx3b19', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqs9ezsr5885yn9b9', 'sending', 0, '2026-11-28T09:29:06.782776+00:00', '2026-11-28T09:29:06.782776+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:06.782776+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:06.782776Z","is_open":true,"last_at":"2026-11-28T09:29:06.782776Z"}', NULL, 0);
CREATE TABLE attempts (
    seq INTEGER PRIMARY KEY,
    delivery_id TEXT NOT NULL REFERENCES deliveries (id),
    at TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('sent', 'failed')),
    reason TEXT NOT NULL,
    status_code INTEGER,
    duration_ms INTEGER NOT NULL
);
INSERT INTO attempts VALUES (1, 'dlv_1m8gqs8hj6p9vgvt1c1b', '2026-11-28T09:29:06.087639+00:00', 'sent', 'created QA-1', 201, 183);
INSERT INTO attempts VALUES (2, 'dlv_1m8gqs8knfmgbgzcj896', '2026-11-28T09:29:06.106648+00:00', 'sent', 'created QA-2', 201, 141);
INSERT INTO attempts VALUES (3, 'dlv_1m8gqs8n6ej4c50h738k', '2026-11-28T09:29:06.144973+00:00', 'sent', 'created QA-3', 201, 38);
INSERT INTO attempts VALUES (4, 'dlv_1m8gqs8r15452fn1ae89', '2026-11-28T09:29:06.153177+00:00', 'sent', 'created QA-4', 201, 14);
INSERT INTO attempts VALUES (5, 'dlv_1m8gqs8vr8ggd9vperct', '2026-11-28T09:29:06.202117+00:00', 'sent', 'commented on QA-3; it is left open', NULL, 9);
INSERT INTO attempts VALUES (6, 'dlv_1m8gqs8kn7sn95gvkq91', '2026-11-28T09:29:06.322530+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 370);
INSERT INTO attempts VALUES (7, 'dlv_1m8gqs8n6q8p8zz5j551', '2026-11-28T09:29:06.331518+00:00', 'sent', 'Slack answered 200', 200, 327);
INSERT INTO attempts VALUES (8, 'dlv_1m8gqs8n6w1a2v53a41d', '2026-11-28T09:29:06.331663+00:00', 'sent', 'Slack answered 200', 200, 350);
INSERT INTO attempts VALUES (9, 'dlv_1m8gqs8r1b64cv8yac7j', '2026-11-28T09:29:06.331731+00:00', 'sent', 'Slack answered 200', 200, 242);
INSERT INTO attempts VALUES (10, 'dlv_1m8gqs8r00wmtke6rj8r', '2026-11-28T09:29:06.331775+00:00', 'sent', 'Slack answered 200', 200, 248);
INSERT INTO attempts VALUES (11, 'dlv_1m8gqs8hje26t0rs4pt7', '2026-11-28T09:29:06.331823+00:00', 'sent', 'Slack answered 200', 200, 425);
INSERT INTO attempts VALUES (12, 'dlv_1m8gqs8kn8xc6f1ab9bc', '2026-11-28T09:29:06.331860+00:00', 'sent', 'Slack answered 200', 200, 377);
INSERT INTO attempts VALUES (13, 'dlv_1m8gqs8kn8v0fmpbkmgy', '2026-11-28T09:29:06.332312+00:00', 'failed', 'Slack answered 503 ok', 503, 387);
INSERT INTO attempts VALUES (14, 'dlv_1m8gqs8r0avweet9pka0', '2026-11-28T09:29:06.332418+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 238);
INSERT INTO attempts VALUES (15, 'dlv_1m8gqs8hhzg5jes3mvds', '2026-11-28T09:29:06.332748+00:00', 'sent', 'Slack answered 200', 200, 451);
INSERT INTO attempts VALUES (16, 'dlv_1m8gqs8hhw2xeh0qq24q', '2026-11-28T09:29:06.332805+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 428);
INSERT INTO attempts VALUES (17, 'dlv_1m8gqs8hhn0wt61jn4n5', '2026-11-28T09:29:06.333275+00:00', 'failed', 'Slack answered 503 ok', 503, 434);
INSERT INTO attempts VALUES (18, 'dlv_1m8gqs8r0x7edzgmbcpv', '2026-11-28T09:29:06.333460+00:00', 'failed', 'Slack answered 503 ok', 503, 250);
INSERT INTO attempts VALUES (19, 'dlv_1m8gqs8knmhfffpna99x', '2026-11-28T09:29:06.333531+00:00', 'sent', 'Slack answered 200', 200, 393);
INSERT INTO attempts VALUES (20, 'dlv_1m8gqs8n6kdy53yewqvq', '2026-11-28T09:29:06.333789+00:00', 'failed', 'Slack answered 503 ok', 503, 346);
INSERT INTO attempts VALUES (21, 'dlv_1m8gqs8n6gh7rnfthft6', '2026-11-28T09:29:06.333866+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 320);
INSERT INTO attempts VALUES (22, 'dlv_1m8gqs8vrh26ynyk7v77', '2026-11-28T09:29:06.343110+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 3);
INSERT INTO attempts VALUES (23, 'dlv_1m8gqs8xjm4199gyj6cn', '2026-11-28T09:29:06.347407+00:00', 'sent', 'Slack answered 200', 200, 4);
INSERT INTO attempts VALUES (24, 'dlv_1m8gqs8vrn5yaa95zmpv', '2026-11-28T09:29:06.347551+00:00', 'sent', 'Slack answered 200', 200, 7);
INSERT INTO attempts VALUES (25, 'dlv_1m8gqs8vr0ksrk86azj8', '2026-11-28T09:29:06.347629+00:00', 'sent', 'Slack answered 200', 200, 2);
INSERT INTO attempts VALUES (26, 'dlv_1m8gqs91cazb56sx950t', '2026-11-28T09:29:06.359989+00:00', 'failed', 'Slack answered 503 ok', 503, 1);
INSERT INTO attempts VALUES (27, 'dlv_1m8gqs91c99nw9btk76q', '2026-11-28T09:29:06.360231+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 1);
INSERT INTO attempts VALUES (28, 'dlv_1m8gqs91cejckk7yzx87', '2026-11-28T09:29:06.364721+00:00', 'sent', 'Slack answered 200', 200, 4);
INSERT INTO attempts VALUES (29, 'dlv_1m8gqs91cjzn4f1rnsc8', '2026-11-28T09:29:06.364871+00:00', 'sent', 'Slack answered 200', 200, 2);
INSERT INTO attempts VALUES (30, 'dlv_1m8gqs91cb03xjcyhd1y', '2026-11-28T09:29:06.366160+00:00', 'sent', 'created QA-5', 201, 3);
INSERT INTO attempts VALUES (31, 'dlv_1m8gqs91z1f1r5ys85aj', '2026-11-28T09:29:06.382750+00:00', 'sent', 'Slack answered 200', 200, 8);
INSERT INTO attempts VALUES (32, 'dlv_1m8gqs91x0703wzree79', '2026-11-28T09:29:06.382877+00:00', 'sent', 'Slack answered 200', 200, 7);
INSERT INTO attempts VALUES (33, 'dlv_1m8gqs91xe4fv8g2qw6v', '2026-11-28T09:29:06.389472+00:00', 'sent', 'Slack answered 200', 200, 7);
INSERT INTO attempts VALUES (34, 'dlv_1m8gqs91x90zycx24hpa', '2026-11-28T09:29:06.389602+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 8);
INSERT INTO attempts VALUES (35, 'dlv_1m8gqs91xz3t1f5cb90s', '2026-11-28T09:29:06.390006+00:00', 'sent', 'commented on QA-5; it is left open', NULL, 4);
INSERT INTO attempts VALUES (36, 'dlv_1m8gqs92ee1npygvtw6g', '2026-11-28T09:29:06.397385+00:00', 'sent', 'Slack answered 200', 200, 4);
INSERT INTO attempts VALUES (37, 'dlv_1m8gqs92ezfky9heyg6c', '2026-11-28T09:29:06.400531+00:00', 'sent', 'Slack answered 200', 200, 6);
INSERT INTO attempts VALUES (38, 'dlv_1m8gqs92eay8ga2prwbq', '2026-11-28T09:29:06.400685+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 9);
INSERT INTO attempts VALUES (39, 'dlv_1m8gqs92ed8606729zb5', '2026-11-28T09:29:06.411960+00:00', 'sent', 'commented on QA-5', NULL, 8);
INSERT INTO attempts VALUES (40, 'dlv_1m8gqs92ex31mq5r5585', '2026-11-28T09:29:06.559920+00:00', 'failed', 'Slack answered 503 ok', 503, 5);
CREATE TABLE answers (
    key TEXT PRIMARY KEY,
    body_hash TEXT NOT NULL,
    answer TEXT NOT NULL,
    at TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO answers VALUES ('id:run-4711', 'f4ec4b021cf4e76c623abe10cbadcc0c1c59b91ed8872660e41d200d22095720', 'run-4711', '2026-11-28T09:29:06.048140+00:00');
CREATE TABLE entries (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;
INSERT INTO entries VALUES ('integration', 'away', 'a2e47f2a09a9de277f5b4ce7db2c1feb417b74334b843d90ce3dc83f753ec706', '2026-11-28T09:29:05.750666+00:00', '2026-11-28T09:29:05.750666+00:00');
INSERT INTO entries VALUES ('integration', 'chat', '1fe5b4caea1a2f6d7bc646d7d46056a46df8ba6236f057e5476d10e4d9047790', '2026-11-28T09:29:05.750666+00:00', '2026-11-28T09:29:05.750666+00:00');
INSERT INTO entries VALUES ('integration', 'crew', '952e7214cd16456f522902563282fbcc9acb3fd772ba133a6acf217f81a77e1f', '2026-11-28T09:29:06.511418+00:00', '2026-11-28T09:29:06.511418+00:00');
INSERT INTO entries VALUES ('integration', 'issues', '738159af2991e45763b26b8888486033f4a9ff8c4ed8d270b128704be54f8022', '2026-11-28T09:29:05.750666+00:00', '2026-11-28T09:29:05.750666+00:00');
INSERT INTO entries VALUES ('integration', 'slow', '12c542de6619277296b2f03e4a4fe794b58c6158ae510b793bca9bdf344f194e', '2026-11-28T09:29:05.750666+00:00', '2026-11-28T09:29:05.750666+00:00');
INSERT INTO entries VALUES ('integration', 'wrong', '51d024706302419dda187fc7618ceb0b24f33168ded94c0a1ea7ebbe6af08603', '2026-11-28T09:29:05.750666+00:00', '2026-11-28T09:29:05.750666+00:00');
INSERT INTO entries VALUES ('rule', 'digest', '2cb644c1f036538079cfda72d1c194e2a42c76257b371c1420f5941d9d5111f7', '2026-11-28T09:29:05.750666+00:00', '2026-11-28T09:29:06.511418+00:00');
INSERT INTO entries VALUES ('rule', 'failures', '63b810fc560681621052a333ed7cd8c2276c53f7d76693d0d83323f22391b4f4', '2026-11-28T09:29:05.750666+00:00', '2026-11-28T09:29:06.511418+00:00');
INSERT INTO entries VALUES ('rule', 'hosts', '35c7348f71fc902a03e3e8b4b396fd6ec4f35c8d765fb7e44c2dee8f0924ba4e', '2026-11-28T09:29:05.750666+00:00', '2026-11-28T09:29:05.750666+00:00');
INSERT INTO entries VALUES ('rule', 'once', '39e4c86b288f614debc733fe02a6ad5ed29f4d7ad387d45b8d45199fc09d6154', '2026-11-28T09:29:05.750666+00:00', '2026-11-28T09:29:06.511418+00:00');
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
INSERT INTO revisions VALUES (1, 'f454cab349e7eafe', '2026-11-28T09:29:05.750666+00:00', 'file', '', '', 152, 0, X'789CC5965B8FAA4810C7DFE753181F37E31EB97999372F0828A2028EE0C909E1D2420372E9E6A29E9CEFBE888EE3CC64B29BCD24135FE83FD55D55BF2A9BFAFDD0681600611847CDA706F1582D31C83218B9B85AFF7E68349AA6B3879101A30CB8C8CC2AC3F39B9FD59B46D3F6CCAC593DFD7A68FC396F7D67546FAF6D2ECF8D6664EE41B5B8888FB5941D935AC2A1690757CD8EA31D745F76359A25B0BC380E8C1C85B5293043E03C15C493E916D02181FF844A8653D37C8E05997F0E82AEDF83CA94F106706BD3B3A23D88375D8E728294DF28A986CC91DF963BCB4C2214996D896A5F72571D69DF436E927A137ECEACC56E74C84FFD690B289D619184233798EC79A1A55A9B3C0987EBCC1A8E35713107A6DE3BE5CE9A2CA1D68B570B5110742DF478356358BB3CB3A9C954395458C06B4609400606559ECE197BBBDD7EBCE8568E707695EE37830C1D5F77EF60656594263C9B36097CF1F370356F9AA579FC80BC16BF12F931EA6BB6E9B35D6B970BC359407BC31E7F6ABB848A8AA1A48B5216698B1DB53B12F4D1E9B3FBA59AA57E60175C6C947BA298C15C2AB8516C5AE1C45153E873FE9AECA7546B4DEE15B2D5A7ACAD3485A2D39769B3AB6C22C496D41C6B9663CA2209FD85BBD311A34AA49B0F184A8DDDF6268885AEFB4DC87118971F90D7E257226FF5E0AEED590810FC4059C50384B74E9F1A8F539352D9ED4857C63AAB1947303AA1BE701CC8B3B028998EDD76E71C837D7FBEE3B8A92CEEFB323A9534E7C88A5F1EF8EDC6EE23F6446A9811CA4EB6250BFED9398AD6808BC6B491B2BDB164EDD5A1C1D0737A33DFE8DD529E8E3733D72693CC58AD95D537212F511CB91F985FD4AF84BEEEEC7896CC487EC9200682B182223C14CB6813CC3BE8383D45DBE7931DF9A5E4ED66209EC82B4F4A08DD1ED1766B411FF2E1211CF46D6B71B436B41468135745730F6D549146AAE25AA0EF338B1E2165B66C102A678C29BF04C1C1A578A9B5D279B26484090CC685769082E7D3BA23CF250459EABBA067C0DC7F605E8B5F891C7BC261EF23DBC2FAC1C91348289C1FB657E4763AE347E6788E01A19C5651275B03DD1A38B158286B5EE338C12FDA1A2D3AC6241D11812F06278255065A4E9641A039D2528989295E3E5B6812A69CAE71F4A0878FE972EEF0CB11DBC721731C2179B2CB9FF315C39A7E922647BD75986E58E1449A836F420E31CE01BE417F21EC43647E021803547DD35FF87A59963CFDF84190DDBFDBD58F78A23A5D9A6A5E43341368647100A24F4AE1B672ABA00ED0B2E9405CD33B49586AC2FED92A45BDE7919339D35D4E57ABCD4A18C6FD6942213DE5C0D84897D6421625A2E716E2BEDD65723908AACE9EA9D39EAFB13899ACD60B9CE3F120D50A42A704C7C7A2FE125282621FD899118033A4E66AF00AE43A67A03CBC1169EE4C18E6E88E1028409419B74EB411AC2E2A7000767E1E4C8CBFAED4EE8615033AB7A1E67E38B9FF6ADE5FE76FAE99FBFEBF55EBBCF875F1534F563FEF4B7D8DF8766E06C3B016E1EB99A86AA7AA88C0791176A199246783BBA3DFEEBCD5BF0250F71779DD1A23C3DC65009D71D0DE7D1B036C9BE1A5952F115E4EA8F27EB127BD6B009F03BB1B041BF52C78AD56FD78E9612FC6D9A7053AE20CEC8DAAF350F69F4A7307C045719EBC266ED50D737666D477D34BB1AE7F2DCABB55A972800A337CAB2290807A58BD51BA25E04017E0EC930C1C88837F6FABBA4BEE627F7B6415258C9C7A886832EFBDC7910D3EF16D577922F37F7807D5C50ADEA1BBD6F38E602DFC7A7C1F61C77BF39F7CF8F3F00F72197BAA');
INSERT INTO revisions VALUES (2, '5483b8d88689aa32', '2026-11-28T09:29:06.511418+00:00', 'file', '', '', 5, 5, X'789CC596DD6FAA4A10C0DFFB57181F6FEA3DF225DA372D282862452CE0C909E1638505E46359403D39FFFB45B4D6B6697272D3A4E1657798D999F9CDB0CCEFBB56BB04288749DC7E6811F7F5360718C3D8CBEBFDEFBB56AB6DB93B189B30C6C04316AE154F6F7ED66F5A6DC7B770BB5EFDBA6BFD3999BE536ACC1B9DF3BAD58EAD1DA83767E17D23C287B411E591E584179993C45BE8BD58B5DA15B0FD2409CD02458D2AB022E03E94C483E595D02541F0802A66A266C53C1715E1390CD9A00F5753C61FC28D43CFCAEE30D1D809E58699A0AD321D598F4157E93D619958297C475207B2B7ECC9BB3EF2D2CC1F0B73662DB1F1BE380EA61DB0EA8DCA347AF4C2F14E103BAAAD1569345A637BC4E9D2620E2CA37F2CDC355941BD9F2C1792281A7AE40B2A6678A73AB169C8D439D458C06B462940660EEA3CDD13F66EB77B7F96DB05CAF145746B0C303ABC5A6F61AD6556163CA9B689FCECE7EEA2DEB62AEBF0017923FC4AE48778A03B56C0B3F6B61047B390F6477DE1D8F508159523D990641CEB8B2DB53D10F4C11DF0BB27156741E89493C4AC76443983855C4E1E13CB8EC6AE9AC16012ACC9414675D6E46E45760694BD91A75072070A6DB12B2D467C45CD73DD762D452261B0F0B606625499F48A2143A989D7D5C24464BD6F429E4749F5017923FC4AE49D3EDC767D1B014218AE96C910E51B7740715C66512ABF7934569CC1EBE6013C1ED1403C0C955954564CCFE97AF3099307C17C3B994C15693750D0B1A227AEB20AAABDB0D19C01E28FA49E3362D5C31BB2149EDD83640F2731479B19DFE7647BA78E4C869ED3DA5C33D84A9972DACC73C8149BCBF56AF94DC82B94C4DE07E667E957425FF7B6024F62527862100301B742713E92AA580BE73D74981EE3CDF3D189834AF6B733908C95A52FA784E13CD24E6741EF8BD13E1A0E1C7B71B0355A0EF5B1A7A2B98F3455A291BAF26C300898459F90B1A398843A31392AA840B8F72841EE2C0D81AC18710C43AED4F772F87C5CF794B98C204F7D177407818F7D8E81B5FB52E4BD705170B31E1C1DFBA6A2645BB4B30837B2864A360ED568B21845D950783C18C5915B961BCFF68354DFF05A8FEA1B81DBD1D605B911E495998E17EC62084C4B66EDD472DD7D8F8A274267B95EF053DB1CFB4B1169F164ADF26C8AC9E818AFA84225069E98ED59C6E3BC83596226D6829C84F65C67BF0B39CCF302E457E82F840388AC4F00E700D5FFF417BE3EC6E9C38F1F04C9FEDBAD1FE281EAB134D5BE8468A5D0C44908E24F4AE1750ABBA4F6D076E8505AD35B597CD2C5DDB35D4946DF27C773867D9A2E97DA521C2583694A21239B00CECC9EEC8522C944DF2BA55D97650A250CEBCE9EA9D37EA0F3793AAE6B90173937CCF4923028D10D72C97809294549001C6C86E004A9BD1CBE02B9CC19A888AE44DA5B0B4605BA21044A1063F3DA890E82F54505F6C0294E8389F9CF85DACDB06242F73AD4DC0E27B77FCDDBEBFCCD3573F9282EEB4BB54E9B5F673FCD64F5F3B6D49788AFE76218458D10BE9E89EA76AA8B08DC17C136B2D2F4A47073F45BCB6BFD6B004D7F9117D30499D6160374C241FBB76D0C72C78ACEAD7C8EF07C429DF78B3EE95F02F81CD8CD20D86A66C14BB59AE5B987FD24C79F16E89063B033EBCE43F8AF4A7303C0434991BE266E370D7372663677D34BB12E9F16E55FAB543B40A515BD952290826658BD52BA26E0420FE4F8930C5C98877FD156A72EB989FDED91759430769B21A2CDBCF79EC40EF8C4B753E789ACFFE11DB8450ADEA1BBD4F3866023F875FF3EC29EFFE69BBCFB73F71F3C647AFD');
CREATE TABLE lanes (
    integration_id TEXT PRIMARY KEY,
    lane TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO lanes VALUES ('away', '{"state":"open","reason":"Slack answered 503 ok","since":"2026-11-28T09:29:06.331888Z","not_before":"2026-11-28T09:30:06.559764Z","failures":6,"probes":1}');
CREATE TABLE alerts (
    key TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    since TEXT NOT NULL,
    told_at TEXT,
    count INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO alerts VALUES ('lane:away', 'away cannot be reached', '2026-11-28T09:29:06.366877+00:00', '2026-11-28T09:29:06.366877+00:00', 1);
INSERT INTO sqlite_master VALUES ('table', 'history_index', 'history_index', 0, 'CREATE VIRTUAL TABLE history_index USING fts5
    (entry, content = '''', detail = none, columnsize = 0, tokenize = "unicode61 remove_diacritics 0 tokenchars ''_''")');
CREATE TABLE 'history_index_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO history_index_data VALUES (1, X'228E50');
INSERT INTO history_index_data VALUES (10, X'000000000101010001010101');
INSERT INTO history_index_data VALUES (137438953473, X'00000B43023030060606060103010109010301010203010102013501030101010301010103010102013613030101010301010301030101010301010101030101020139010301010103010101030101010301010103010103010301010103010101010301010101310103010101030101010301010103010101030101040301010103010102030101020131010301010103010101030101010301010103010103010301010103010101010301010202323706060606060906070101320C0D030101020330323601030101010301010103010101030101010301010301030101010301010101030101020138010301010103010101030101010301010103010103010301010103010101010301010201390103010101030101010301010103010101030101030103010101030101010103010101013307030101060C030E030101010134180202303404060606060906070201310103010101030101010301010103010101030101040301010103010102030101020337313113030101010135270607020230332E0101380D030101070301010101390103010101030101010301010103010101030101040301010103010102030101010161040606060609060702066464726573730406060606090607020466746572190301010A03010102046761696E190301010A03010102026C6C2E02026E64190301010A030101010306737765726564040606060609060304020174040606060609060702037761792E010262652E01030101010663616C6D65642F03010103096D6572615F6C6F73742103046E6E6F742E020668616E6765642F0301010603696E672F030101040174010606060609060601030365636B04060606060906070106646576696365010301010103010101030101010301010103010104030101010301010203010102176C765F316D386771733868687732786568307171323471040E0B7A67356A6573336D766473010D0C6A3670397667767431633162060E0B6532367430727334707437050C0D6B6E37736E393567766B7139310A0E0B38786336663161623962630B0E0B666D6762677A636A3839360C0E0B6D68666666706E61393978070C0D6E36656A34633530683733386B120E0B676837726E667468667436100E0B713870387A7A356A353531110E0B77316132763533613431640D0C0D723030776D746B6536726A3872130E0B61767765657439706B6130160D0C3135343532666E3161653839180E0B623634637638796163376A170C0D7672306B73726B3836617A6A381D0E0B38676764397670657263741E0E0B683236796E796B377637371C0E0B6E3579616139357A6D7076190C0D786A6D3431393967796A36636E210B0E39316339396E773962746B373671250E0B623033786A637968643179270E0B656A636B6B37797A783837220E0B6A7A6E346631726E736338260D0C7830373033777A7265653739280E0B39307A79637832346870612B0E0B65346676386732717736762C0E0B7A337431663563623930732D0D0C7A316631723579733835616A2E0C0D32656179386761327072776271320E0B64383630363732397A6235340E0B65316E70796776747736672F0E0B7A666B793968657967366333020775726174696F6E010301010103010101030101010301010103010104030101010301010203010101056572726F72010301010103010101030101010301010A03010108030101020476656E74210316745F316D3867717338686731796534626D6D66676138010301010C0D6B6E726A316D35617639627970070301010C0D6E363067686D743363666264790D0301010C0D7671323266736A6861717A616D190301010C0D786A3338746B333972376D6768210B0E393162747A7A676A6B3931373061220301010D0C7774366A396B393061313834280301010D0C7A66397277313667676A30352E0C0D326332706236763268316A36372F03010101066661696C6564010301010103010101030101010301010A0301010503757265190301010A03010103066C6C6261636B2E02046C616B7922030101010301010203010102026F722E0104676574732E02016F2E0307746F5F6C6976650103010101036861732E0103010102036F73740103010101030101010301010103010101030101030103010101030101020301010102696E2F0301010302666F21020173040606060609060304030473756573060606060609060702017404060606060906030103010101056B656570732F03010101046D616B65040606060609060702066573736167652E0801732E01036E6577040606060609060702016F010301010103010101030101010301010A030101070103010103057468696E670406060606090607040B69666965725F616C6572742E0301772E01026F6B04060606060906030402016E01030101010301010103010101030101010301010301030101010301010203010103016504060606060906030402017204060606060906070106706173736564190301010A03010102016901030101010301010103010101030101010301010301030101010301010203010103056374757265010301010103010101030101010301010A030101080301010102716106060606060906070107726561636865642E0307636F7264696E67130301010202756E130301010101730103010101030101010301010103010101030101040301010103010102030101020563726970740103010101030101010301010103010101030101040301010103010107135F657865637574696F6E5F636F6D706C657465190301010A03010112066661696C6564010301010103010101030101010301010A03010108030101020765766572697479010301010103010101030101010301010901030101070103010102046C61636B010301020301020301020301020301040103010203010201030102027462010301010103010101030101010301010103010104030101010301010203010101047465616D05060606060405060703066C65746578740D03010107030101020368656E2E0402726504060606060906070302697304060606060906070305726F7567682E0203696D65010301010103010101030101010301010103010103010301010103010101010301010501732F03010102036F6C642F0301010204726965642E0103757463010301010103010101030101010301010103010103010301010103010101010301010104776169742E0305726E696E672E02066562686F6F6B0103010203010203010203010203010401030102030102010301020368656E2E010301010203696C6C2F0301010204726F6E670406060606090607010C78643733373436323264333101030101010301010103010101030101010301010403010101030101020301010209683730363932643331130301010A03010101030101020301010A013307030101150A01380D030101070301010A0139010301010209693633363836313734010606060609060601040B393733373337353635373306060606060906070308373436353631366405060606060405060704093737323666366536370406060606090607020D7336363631363936633635363404060606060906070308373336353665373401040101040101040101040101040103010401010401010104010217743633363136643635373236313566366336663733373421041B6536663734363936363639363537323566363136633635373237342E03323733363337323639373037343566363537383635363337353734363936663665356636333666366437303663363537343635190301010A030101260B3636313639366336353634010301010103010101030101010301010A030101080301010205763332333019030101030703010104033333302E0403343330010301010103010101030101010301010A030101080301010103796F752F03010101037A61700703010104140F192523250C082725250E040C230906050B230B100E0E050D110B06090C0C070C090C0D281A0E0F0E100E0E0E100E0E0E100E0F0E100E0E0E10110E0E0E0F0E0E0E0F100E0E0E291F071C1313131014120F131C0D09120507040D0A2608050C0E0F0B0E09040D1C0F0E040D240C0B10241F0C0A0D0823231D202320240F10060C0C0827070907270708220A090E2E1B080B071415131317241A1E3C2510061D09');
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
INSERT INTO incidents VALUES (1, 'inc_1m8gqs8hgm9y3s889zac', '["script","goto_live","pi-9","stb-1"]', '["script","goto_live","pi-9","stb-1"]', 'goto_live', 'pi-9', 'stb-1', 40, '2026-11-28T09:29:05.840130+00:00', '2026-11-28T09:29:05.840130+00:00', 1, 'evt_1m8gqs8hg1ye4bmmfga8', 'evt_1m8gqs8hg1ye4bmmfga8', NULL, '', NULL, '', '{"failures":"2026-11-28T09:29:05.840130Z"}');
INSERT INTO incidents VALUES (2, 'inc_1m8gqs8kn70yhp97jern', '["script","zap","pi-3","stb-1"]', '["script","zap","pi-3","stb-1"]', 'zap', 'pi-3', 'stb-1', 40, '2026-11-28T09:29:05.909050+00:00', '2026-11-28T09:29:05.909050+00:00', 1, 'evt_1m8gqs8knrj1m5av9byp', 'evt_1m8gqs8knrj1m5av9byp', NULL, '', NULL, '', '{"failures":"2026-11-28T09:29:05.909050Z"}');
INSERT INTO incidents VALUES (3, 'inc_1m8gqs8n6dxskbrmxsqj', '["script","teletext","pi-8","stb-1"]', '["script","teletext","pi-8","stb-1"]', 'teletext', 'pi-8', 'stb-1', 40, '2026-11-28T09:29:05.958180+00:00', '2026-11-28T09:29:05.958180+00:00', 1, 'evt_1m8gqs8n60ghmt3cfbdy', 'evt_1m8gqs8n60ghmt3cfbdy', '2026-11-28T09:29:06.167978+00:00', 'recovery', NULL, '', '{"failures":"2026-11-28T09:29:05.958180Z"}');
INSERT INTO incidents VALUES (4, 'inc_1m8gqs8r0jvgkvejzj4t', '["script","recording","pi-1","stb-1"]', '["script","recording","pi-1","stb-1"]', 'recording', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:06.048140+00:00', '2026-11-28T09:29:06.048140+00:00', 1, 'run-4711', 'run-4711', NULL, '', NULL, '', '{"failures":"2026-11-28T09:29:06.048140Z"}');
INSERT INTO incidents VALUES (5, 'inc_1m8gqs91bqjjsrvhp2dx', '["script","flaky","pi-1","stb-1"]', '["script","flaky","pi-1","stb-1"]', 'flaky', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:06.347693+00:00', '2026-11-28T09:29:06.347693+00:00', 1, 'evt_1m8gqs91btzzgjk9170a', 'evt_1m8gqs91btzzgjk9170a', '2026-11-28T09:29:06.364952+00:00', 'recovery', NULL, '', '{"failures":"2026-11-28T09:29:06.347693Z"}');
INSERT INTO incidents VALUES (6, 'inc_1m8gqs92dzxww27vs94k', '["script","flaky","pi-1","stb-1"]', '["script","flaky","pi-1","stb-1"]', 'flaky', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:06.380345+00:00', '2026-11-28T09:29:06.380345+00:00', 1, 'evt_1m8gqs92c2pb6v2h1j67', 'evt_1m8gqs92c2pb6v2h1j67', '2026-11-28T09:29:06.402144+00:00', 'recovery', NULL, '', '{"failures":"2026-11-28T09:29:06.380345Z"}');
INSERT INTO incidents VALUES (7, 'inc_1m8gqs93hbe4tpjqvdpm', '["script","flaky","pi-1","stb-1"]', '["script","flaky","pi-1","stb-1"]', 'flaky', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:06.416951+00:00', '2026-11-28T09:29:06.416951+00:00', 1, 'evt_1m8gqs93gcnhzezq9ham', 'evt_1m8gqs93gcnhzezq9ham', '2026-11-28T09:29:06.421637+00:00', 'recovery', NULL, '', '{"failures":null}');
INSERT INTO incidents VALUES (8, 'inc_1m8gqs944wz5x020qvcn', '["script","silenced","pi-9","stb-1"]', '["script","silenced","pi-9","stb-1"]', 'silenced', 'pi-9', 'stb-1', 40, '2026-11-28T09:29:06.436750+00:00', '2026-11-28T09:29:06.436750+00:00', 1, 'evt_1m8gqs9446d0fybyqg7v', 'evt_1m8gqs9446d0fybyqg7v', NULL, '', '2026-11-28T09:29:06.459485+00:00', 'ann', '{"failures":null}');
INSERT INTO incidents VALUES (9, 'inc_1m8gqs9ezsr5885yn9b9', '["script","last","pi-1","stb-1"]', '["script","last","pi-1","stb-1"]', 'last', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:06.782776+00:00', '2026-11-28T09:29:06.782776+00:00', 1, 'evt_1m8gqs9eydm0tktx3b19', 'evt_1m8gqs9eydm0tktx3b19', NULL, '', NULL, '', '{"failures":"2026-11-28T09:29:06.782776Z"}');
CREATE TABLE subjects (key TEXT PRIMARY KEY, body TEXT NOT NULL, at TEXT NOT NULL);
INSERT INTO subjects VALUES ('["script","goto_live","pi-9","stb-1"]', '{"key":"[\"script\",\"goto_live\",\"pi-9\",\"stb-1\"]","changes":["2026-11-28T09:29:05.840130Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqs8hg1ye4bmmfga8","incident_id":"inc_1m8gqs8hgm9y3s889zac","owed":{}}', '2026-11-28T09:29:05.840130+00:00');
INSERT INTO subjects VALUES ('["script","zap","pi-3","stb-1"]', '{"key":"[\"script\",\"zap\",\"pi-3\",\"stb-1\"]","changes":["2026-11-28T09:29:05.909050Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqs8knrj1m5av9byp","incident_id":"inc_1m8gqs8kn70yhp97jern","owed":{}}', '2026-11-28T09:29:05.909050+00:00');
INSERT INTO subjects VALUES ('["script","teletext","pi-8","stb-1"]', '{"key":"[\"script\",\"teletext\",\"pi-8\",\"stb-1\"]","changes":["2026-11-28T09:29:05.958180Z","2026-11-28T09:29:06.167978Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqs8vq22fsjhaqzam","incident_id":"inc_1m8gqs8n6dxskbrmxsqj","owed":{}}', '2026-11-28T09:29:06.167978+00:00');
INSERT INTO subjects VALUES ('["script","recording","pi-1","stb-1"]', '{"key":"[\"script\",\"recording\",\"pi-1\",\"stb-1\"]","changes":["2026-11-28T09:29:06.048140Z"],"flapping_since":null,"changed":0,"event_id":"run-4711","incident_id":"inc_1m8gqs8r0jvgkvejzj4t","owed":{}}', '2026-11-28T09:29:06.048140+00:00');
INSERT INTO subjects VALUES ('["script","flaky","pi-1","stb-1"]', '{"key":"[\"script\",\"flaky\",\"pi-1\",\"stb-1\"]","changes":["2026-11-28T09:29:06.347693Z","2026-11-28T09:29:06.364952Z","2026-11-28T09:29:06.380345Z","2026-11-28T09:29:06.402144Z","2026-11-28T09:29:06.416951Z","2026-11-28T09:29:06.421637Z"],"flapping_since":"2026-11-28T09:29:06.347693Z","changed":6,"event_id":"evt_1m8gqs93ncbz4ncym40b","incident_id":"inc_1m8gqs93hbe4tpjqvdpm","owed":{"failures":["chat","away","slow","wrong","crew","issues"]}}', '2026-11-28T09:29:06.421637+00:00');
INSERT INTO subjects VALUES ('["script","silenced","pi-9","stb-1"]', '{"key":"[\"script\",\"silenced\",\"pi-9\",\"stb-1\"]","changes":["2026-11-28T09:29:06.436750Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqs9446d0fybyqg7v","incident_id":"inc_1m8gqs944wz5x020qvcn","owed":{}}', '2026-11-28T09:29:06.436750+00:00');
INSERT INTO subjects VALUES ('["script","last","pi-1","stb-1"]', '{"key":"[\"script\",\"last\",\"pi-1\",\"stb-1\"]","changes":["2026-11-28T09:29:06.782776Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqs9eydm0tktx3b19","incident_id":"inc_1m8gqs9ezsr5885yn9b9","owed":{}}', '2026-11-28T09:29:06.782776+00:00');
CREATE TABLE told (key TEXT PRIMARY KEY, at TEXT NOT NULL, event_id TEXT NOT NULL);
INSERT INTO told VALUES ('["once","","pi-3"]', '2026-11-28T09:29:06.226556+00:00', 'evt_1m8gqs8xj38tk39r7mgh');
CREATE TABLE bundles (
    key TEXT PRIMARY KEY,
    delivery_id TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    severity INTEGER NOT NULL
);
INSERT INTO bundles VALUES ('["group","hosts","chat","pi-1"]', 'dlv_1m8gqs8w6yxhh3sqqnay', '2026-11-28T09:29:06.181758+00:00', '2026-11-28T12:29:06.181758+00:00', 30);
INSERT INTO bundles VALUES ('["digest","digest","crew"]', 'dlv_1m8gqs8wy8w2nja82agt', '2026-11-28T09:29:06.205668+00:00', '2026-11-28T14:29:06.205668+00:00', 20);
CREATE TABLE items (
    delivery_id TEXT NOT NULL,
    event_id TEXT NOT NULL,
    incident_id TEXT,
    PRIMARY KEY (delivery_id, event_id)
) WITHOUT ROWID;
INSERT INTO items VALUES ('dlv_1m8gqs8w6yxhh3sqqnay', 'evt_1m8gqs8w5sw9js9fk1ya', NULL);
INSERT INTO items VALUES ('dlv_1m8gqs8w6yxhh3sqqnay', 'evt_1m8gqs8y2cd3re1etrm6', NULL);
INSERT INTO items VALUES ('dlv_1m8gqs8w6yxhh3sqqnay', 'evt_1m8gqs8zcbyk53ph53xw', NULL);
INSERT INTO items VALUES ('dlv_1m8gqs8wy8w2nja82agt', 'evt_1m8gqs8wxwntbp19g6dh', NULL);
INSERT INTO items VALUES ('dlv_1m8gqs8wy8w2nja82agt', 'evt_1m8gqs8yj66ehz4fw3bb', NULL);
INSERT INTO items VALUES ('dlv_1m8gqs8wy8w2nja82agt', 'evt_1m8gqs908hyp33v9pax4', NULL);
CREATE TABLE timers (
    kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    step INTEGER NOT NULL,
    due_at TEXT NOT NULL,
    PRIMARY KEY (kind, subject_id, rule_id, integration_id, step)
);
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqs8hgm9y3s889zac', 'failures', '', 0, '2026-11-28T13:29:05.840130+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqs8hgm9y3s889zac', 'failures', '', 0, '2026-11-28T11:29:05.840130+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqs8kn70yhp97jern', 'failures', '', 0, '2026-11-28T13:29:05.909050+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqs8kn70yhp97jern', 'failures', '', 0, '2026-11-28T11:29:05.909050+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqs8n6dxskbrmxsqj', 'failures', '', 0, '2026-11-28T13:29:05.958180+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqs8n6dxskbrmxsqj', 'failures', '', 0, '2026-11-28T11:29:05.958180+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqs8r0jvgkvejzj4t', 'failures', '', 0, '2026-11-28T13:29:06.048140+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqs8r0jvgkvejzj4t', 'failures', '', 0, '2026-11-28T11:29:06.048140+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqs91bqjjsrvhp2dx', 'failures', '', 0, '2026-11-28T13:29:06.347693+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqs91bqjjsrvhp2dx', 'failures', '', 0, '2026-11-28T11:29:06.347693+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqs92dzxww27vs94k', 'failures', '', 0, '2026-11-28T13:29:06.380345+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqs92dzxww27vs94k', 'failures', '', 0, '2026-11-28T11:29:06.380345+00:00');
INSERT INTO timers VALUES ('calm', '["script","flaky","pi-1","stb-1"]', '', '', 0, '2026-11-28T09:34:06.421637+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqs93hbe4tpjqvdpm', 'failures', '', 0, '2026-11-28T13:29:06.416951+00:00');
INSERT INTO timers VALUES ('silence', 'sil_1m8gqs93yxcdx3a7jxqr', '', '', 0, '2026-11-28T14:29:06.430055+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqs944wz5x020qvcn', 'failures', '', 0, '2026-11-28T13:29:06.436750+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqs9ezsr5885yn9b9', 'failures', '', 0, '2026-11-28T13:29:06.782776+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqs9ezsr5885yn9b9', 'failures', '', 0, '2026-11-28T11:29:06.782776+00:00');
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
INSERT INTO silences VALUES ('sil_1m8gqs93yxcdx3a7jxqr', '{"host_name":"pi-9"}', '2026-11-28T14:29:06.430055+00:00', 'new cables', 'ann', '2026-11-28T09:29:06.430055+00:00', NULL, NULL);
CREATE TABLE silenced (
    silence_id TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    PRIMARY KEY (silence_id, rule_id, integration_id, incident_id)
) WITHOUT ROWID;
INSERT INTO silenced VALUES ('sil_1m8gqs93yxcdx3a7jxqr', 'failures', 'away', 'inc_1m8gqs944wz5x020qvcn');
INSERT INTO silenced VALUES ('sil_1m8gqs93yxcdx3a7jxqr', 'failures', 'chat', 'inc_1m8gqs944wz5x020qvcn');
INSERT INTO silenced VALUES ('sil_1m8gqs93yxcdx3a7jxqr', 'failures', 'crew', 'inc_1m8gqs944wz5x020qvcn');
INSERT INTO silenced VALUES ('sil_1m8gqs93yxcdx3a7jxqr', 'failures', 'issues', 'inc_1m8gqs944wz5x020qvcn');
INSERT INTO silenced VALUES ('sil_1m8gqs93yxcdx3a7jxqr', 'failures', 'slow', 'inc_1m8gqs944wz5x020qvcn');
INSERT INTO silenced VALUES ('sil_1m8gqs93yxcdx3a7jxqr', 'failures', 'wrong', 'inc_1m8gqs944wz5x020qvcn');
CREATE TABLE threads (
    integration_id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    kept TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (integration_id, incident_id)
);
INSERT INTO threads VALUES ('issues', 'inc_1m8gqs8hgm9y3s889zac', '["script","goto_live","pi-9","stb-1"]', '{"key":"QA-1","id":"20001","said":"dlv_1m8gqs8hj6p9vgvt1c1b"}', '2026-11-28T09:29:06.087639+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gqs8kn70yhp97jern', '["script","zap","pi-3","stb-1"]', '{"key":"QA-2","id":"20002","said":"dlv_1m8gqs8knfmgbgzcj896"}', '2026-11-28T09:29:06.106648+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gqs8n6dxskbrmxsqj', '["script","teletext","pi-8","stb-1"]', '{"key":"QA-3","id":"20003","said":"dlv_1m8gqs8vr8ggd9vperct"}', '2026-11-28T09:29:06.202117+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gqs8r0jvgkvejzj4t', '["script","recording","pi-1","stb-1"]', '{"key":"QA-4","id":"20004","said":"dlv_1m8gqs8r15452fn1ae89"}', '2026-11-28T09:29:06.153177+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gqs91bqjjsrvhp2dx', '["script","flaky","pi-1","stb-1"]', '{"key":"QA-5","id":"20005","said":"dlv_1m8gqs91xz3t1f5cb90s"}', '2026-11-28T09:29:06.390006+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gqs92dzxww27vs94k', '["script","flaky","pi-1","stb-1"]', '{"key":"QA-5","id":"20005","comment":"30002","updated":"2026-01-31T12:00:00.000+0000","count":1,"said":"dlv_1m8gqs92ed8606729zb5"}', '2026-11-28T09:29:06.411960+00:00');
CREATE TABLE tallies (
    hour TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    state TEXT NOT NULL,
    number INTEGER NOT NULL, last_at TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (hour, integration_id, state)
) WITHOUT ROWID;
INSERT INTO tallies VALUES ('2026-11-28T09', 'chat', 'sent', 9, '2026-11-28T09:29:06.397385+00:00');
INSERT INTO tallies VALUES ('2026-11-28T09', 'issues', 'sent', 8, '2026-11-28T09:29:06.411960+00:00');
INSERT INTO tallies VALUES ('2026-11-28T09', 'team', 'sent', 9, '2026-11-28T09:29:06.400531+00:00');
INSERT INTO tallies VALUES ('2026-11-28T09', 'wrong', 'failed', 8, '2026-11-28T09:29:06.400685+00:00');
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
