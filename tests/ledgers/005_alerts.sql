CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO _sqlite_migrations VALUES (1, 'notifier', '001_tables', '2026-11-28 09:29:31.949500+00:00');
INSERT INTO _sqlite_migrations VALUES (2, 'notifier', '002_history_view', '2026-11-28 09:29:31.951192+00:00');
INSERT INTO _sqlite_migrations VALUES (3, 'notifier', '003_revisions', '2026-11-28 09:29:31.952376+00:00');
INSERT INTO _sqlite_migrations VALUES (4, 'notifier', '004_lanes', '2026-11-28 09:29:31.954288+00:00');
INSERT INTO _sqlite_migrations VALUES (5, 'notifier', '005_alerts', '2026-11-28 09:29:31.955572+00:00');
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
);
INSERT INTO events VALUES (1, 'evt_1m8gqt2txnm7ah7dapys', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:32.765731+00:00', '2026-11-28T09:29:32.765731+00:00', '{"script_name":"goto_live","host_name":"pi-9","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt2tyt0sfajxdqjd"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt2tyefxg9e7tjhz"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt2typb5r9a02zbh"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt2tydbmpd36xkre"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt2ty3dajhj133j4"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt2tyahdhzwz94rw"}]', 0);
INSERT INTO events VALUES (2, 'evt_1m8gqt2wr81q0wbs1m5j', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:32.824519+00:00', '2026-11-28T09:29:32.824519+00:00', '{"script_name":"zap","host_name":"pi-3","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt2wrcvvrxdm03hk"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt2wr0s3585bz866"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt2wr4ybsw75frmx"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt2wrvfp2qksvhe0"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt2wrxs2ae24ayb0"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt2wrm0ph5rt42nh"}]', 0);
INSERT INTO events VALUES (3, 'evt_1m8gqt2zxkgrqsxpvh4g', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:32.925352+00:00', '2026-11-28T09:29:32.925352+00:00', '{"script_name":"teletext","host_name":"pi-8","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt2zxstwmq99kmp3"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt2zxpkwzhz402p0"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt2zxtgz5n092tzk"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt2zx5zqsac33ye5"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt2zxvqaq5sxhqt6"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt2zxebhm63s1njx"}]', 0);
INSERT INTO events VALUES (4, 'run-4711', 'script_execution_failed', 40, 'http', 'run-4711', NULL, '2026-11-28T09:29:33.012648+00:00', '2026-11-28T09:29:33.012648+00:00', '{"script_name":"recording","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt32mp75fmg2rcbt"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt32nzxjqdcx9jg5"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt32nb6dz818a103"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt32nqjaz95zczdd"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt32nntgmwtjp59v"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt32nhk704g0749s"}]', 0);
INSERT INTO events VALUES (5, 'evt_1m8gqt34zppck2q3sppr', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:33.087401+00:00', '2026-11-28T09:29:33.087401+00:00', '{"script_name":"teletext","host_name":"pi-8","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt34zpqt6zeg29p3"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt34z0qt4jmpfex4"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt34zkn0rbjnt3aj"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt34zmnt5hfd3tma"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt34zb71ssy00ftm"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt34z3r4kvxkk3zp"}]', 0);
INSERT INTO events VALUES (6, 'evt_1m8gqt35nfj1k5mqgj5q', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:33.109567+00:00', '2026-11-28T09:29:33.109567+00:00', '{"message":"warm 0","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"waiting","reason":"rule ''hosts'' matches","delivery_id":"dlv_1m8gqt35nn8dajhs194v"}]', 0);
INSERT INTO events VALUES (7, 'evt_1m8gqt36e9x6r5n1fyqr', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:33.134076+00:00', '2026-11-28T09:29:33.134076+00:00', '{"message":"0 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"waiting","reason":"rule ''digest'' matches","delivery_id":"dlv_1m8gqt36e1eexqfr9grm"}]', 0);
INSERT INTO events VALUES (8, 'evt_1m8gqt36r5ak4emj4y2c', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:33.144916+00:00', '2026-11-28T09:29:33.144916+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"waiting","reason":"rule ''once'' matches","delivery_id":"dlv_1m8gqt36s75tk7rtvqwk"}]', 0);
INSERT INTO events VALUES (9, 'evt_1m8gqt37qjqxzmvcnhzv', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:33.175214+00:00', '2026-11-28T09:29:33.175214+00:00', '{"message":"warm 1","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"waiting","reason":"rule ''hosts'' matches","delivery_id":"dlv_1m8gqt37q5a28mzfq6kv"}]', 0);
INSERT INTO events VALUES (10, 'evt_1m8gqt382nnsj5qxkhhh', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:33.186415+00:00', '2026-11-28T09:29:33.186415+00:00', '{"message":"1 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"waiting","reason":"rule ''digest'' matches","delivery_id":"dlv_1m8gqt382heaht6thfww"}]', 0);
INSERT INTO events VALUES (11, 'evt_1m8gqt386phq0v0pjj4g', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:33.190436+00:00', '2026-11-28T09:29:33.190436+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"waiting","reason":"rule ''once'' matches","delivery_id":"dlv_1m8gqt3869k28gnhme85"}]', 0);
INSERT INTO events VALUES (12, 'evt_1m8gqt38qpx8kz9jxgn2', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:33.207679+00:00', '2026-11-28T09:29:33.207679+00:00', '{"message":"warm 2","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"waiting","reason":"rule ''hosts'' matches","delivery_id":"dlv_1m8gqt38rdf6dsfq4w93"}]', 0);
INSERT INTO events VALUES (13, 'evt_1m8gqt39xq93dkcbq7nd', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:33.245833+00:00', '2026-11-28T09:29:33.245833+00:00', '{"message":"2 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"waiting","reason":"rule ''digest'' matches","delivery_id":"dlv_1m8gqt39xwxe7mn9998n"}]', 0);
INSERT INTO events VALUES (14, 'evt_1m8gqt3a58v50bkana7p', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:33.253238+00:00', '2026-11-28T09:29:33.253238+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"waiting","reason":"rule ''once'' matches","delivery_id":"dlv_1m8gqt3a5767dnt4ed3d"}]', 0);
INSERT INTO events VALUES (15, 'evt_1m8gqt3a5py2x2nnxsf7', 'notifier_alert', 30, 'notifier', NULL, NULL, '2026-11-28T09:29:33.253520+00:00', '2026-11-28T09:29:33.253520+00:00', '{"title":"away cannot be reached","message":"Slack answered 503 ok. Messages for it wait. One message is tried now and then, and when it gets through, all go. It has no fallback."}', '[]', NULL, '[{"rule_id":"","rule_name":"","integration_id":"chat","verdict":"waiting","reason":"one of settings.admin_integrations","delivery_id":"dlv_1m8gqt3a60x9pxbw1rmd"}]', 0);
INSERT INTO events VALUES (16, 'evt_1m8gqt3agv82w0fbhdvt', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:33.264817+00:00', '2026-11-28T09:29:33.264817+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3agywgsmd852j2"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3agp471s57patp"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3ah5xw2sykcvx6"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3ahdd6zh4cfw0m"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3ahhjezjg4c9w3"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3ah80xcapmbpkg"}]', 0);
INSERT INTO events VALUES (17, 'evt_1m8gqt3ayrf6hrkx60ye', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:33.278133+00:00', '2026-11-28T09:29:33.278133+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3ayymy96a8rq8a"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3ayxh51chwjf8j"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3aymnw05xcsxt9"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3ay1r17cch1j5d"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3ay7dr1epvgy9y"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3ay9zq0ecc3hek"}]', 0);
INSERT INTO events VALUES (18, 'evt_1m8gqt3bd23ryhkbmqbp', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:33.293992+00:00', '2026-11-28T09:29:33.293992+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3bezch189pm5sy"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3behsthtv0ankh"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3be4s6r8k9fj2z"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3be1j21m8mzq39"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3bepvmc2qgs0mq"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3bexgchve8w18n"}]', 0);
INSERT INTO events VALUES (19, 'evt_1m8gqt3bw3zjtx5tqk63', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:33.308546+00:00', '2026-11-28T09:29:33.308546+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3bw7s5qexdcz34"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3bwb8g3wcm5asf"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3bw7htc5yw331y"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3bwtxz6cs89bf6"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3bwq1r33wjejqh"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3bwmwqv87m8wy8"}]', 0);
INSERT INTO events VALUES (20, 'evt_1m8gqt3ca69qn2a6erb0', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:33.322708+00:00', '2026-11-28T09:29:33.322708+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3cajsj848d32c9"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3cafae7z7ny0j6"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3caw14hs02a4n0"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3caq1hkcfnvtdx"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3cap03ytg961r2"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3ca3ws1mj2nf2s"}]', 0);
INSERT INTO events VALUES (21, 'evt_1m8gqt3cmjtajd10tdq0', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:33.332565+00:00', '2026-11-28T09:29:33.332565+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3cme5eyzdt4swe"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3cm3k102swjf6n"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3cmmdgd2y87nb7"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3cmh9ymgj2kdgp"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3cmbxc3sqpd1s5"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3cmfq0tdckj6xx"}]', 0);
INSERT INTO events VALUES (22, 'evt_1m8gqt3d82hfzzxsyaj3', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:33.352168+00:00', '2026-11-28T09:29:33.352168+00:00', '{"script_name":"silenced","host_name":"pi-9","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3d8aj6skj9y1w4"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3d8qynpyy7z34g"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3d8ks2r1e86cep"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3d8m0bx63r2yqq"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3d8btr7awqahz2"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3d8ry26q0s9xw9"}]', 0);
INSERT INTO events VALUES (23, 'evt_1m8gqt3mthcfjae1vxv1', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:33.594106+00:00', '2026-11-28T09:29:33.594106+00:00', '{"script_name":"last","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3mtg1enrg36a2g"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3mt38g4agc830r"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3mtyaswh3tz6cx"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3mtgted806bq3q"},{"rule_id":"failures","rule_name":"failures","integration_id":"crew","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3mtrrv7rfnhmr4"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt3mtjjb1nz7x1zz"}]', 0);
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
, note TEXT);
INSERT INTO deliveries VALUES (1, 'dlv_1m8gqt2tyt0sfajxdqjd', 'evt_1m8gqt2txnm7ah7dapys', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:32.765731+00:00', '2026-11-28T09:29:33.230526+00:00', '{"delivery_id":"dlv_1m8gqt2tyt0sfajxdqjd","event_id":"evt_1m8gqt2txnm7ah7dapys","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:32 UTC"}],"links":[],"time":"2026-11-28T09:29:32.765731Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:32 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (2, 'dlv_1m8gqt2tyefxg9e7tjhz', 'evt_1m8gqt2txnm7ah7dapys', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:33.555697+00:00', '2026-11-28T09:29:32.765731+00:00', NULL, '{"delivery_id":"dlv_1m8gqt2tyefxg9e7tjhz","event_id":"evt_1m8gqt2txnm7ah7dapys","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:32 UTC"}],"links":[],"time":"2026-11-28T09:29:32.765731Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:32 UTC', 'Slack answered 503 ok', NULL, NULL);
INSERT INTO deliveries VALUES (3, 'dlv_1m8gqt2typb5r9a02zbh', 'evt_1m8gqt2txnm7ah7dapys', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:32.765731+00:00', '2026-11-28T09:29:32.765731+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (4, 'dlv_1m8gqt2tydbmpd36xkre', 'evt_1m8gqt2txnm7ah7dapys', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:32.765731+00:00', '2026-11-28T09:29:33.229681+00:00', '{"delivery_id":"dlv_1m8gqt2tydbmpd36xkre","event_id":"evt_1m8gqt2txnm7ah7dapys","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:32 UTC"}],"links":[],"time":"2026-11-28T09:29:32.765731Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:32 UTC', 'Slack answered 404 ok', NULL, NULL);
INSERT INTO deliveries VALUES (5, 'dlv_1m8gqt2ty3dajhj133j4', 'evt_1m8gqt2txnm7ah7dapys', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:32.765731+00:00', '2026-11-28T09:29:33.230362+00:00', '{"delivery_id":"dlv_1m8gqt2ty3dajhj133j4","event_id":"evt_1m8gqt2txnm7ah7dapys","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:32 UTC"}],"links":[],"time":"2026-11-28T09:29:32.765731Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:32 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (6, 'dlv_1m8gqt2tyahdhzwz94rw', 'evt_1m8gqt2txnm7ah7dapys', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-9', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:32.765731+00:00', '2026-11-28T09:29:32.967745+00:00', '{"delivery_id":"dlv_1m8gqt2tyahdhzwz94rw","event_id":"evt_1m8gqt2txnm7ah7dapys","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:32 UTC"}],"links":[],"time":"2026-11-28T09:29:32.765731Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:32 UTC', NULL, 'QA-2', NULL);
INSERT INTO deliveries VALUES (7, 'dlv_1m8gqt2wrcvvrxdm03hk', 'evt_1m8gqt2wr81q0wbs1m5j', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-3', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:32.824519+00:00', '2026-11-28T09:29:33.229837+00:00', '{"delivery_id":"dlv_1m8gqt2wrcvvrxdm03hk","event_id":"evt_1m8gqt2wr81q0wbs1m5j","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:32 UTC"}],"links":[],"time":"2026-11-28T09:29:32.824519Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:32 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (8, 'dlv_1m8gqt2wr0s3585bz866', 'evt_1m8gqt2wr81q0wbs1m5j', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-3', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:33.555697+00:00', '2026-11-28T09:29:32.824519+00:00', NULL, '{"delivery_id":"dlv_1m8gqt2wr0s3585bz866","event_id":"evt_1m8gqt2wr81q0wbs1m5j","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:32 UTC"}],"links":[],"time":"2026-11-28T09:29:32.824519Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:32 UTC', 'Slack answered 503 ok', NULL, NULL);
INSERT INTO deliveries VALUES (9, 'dlv_1m8gqt2wr4ybsw75frmx', 'evt_1m8gqt2wr81q0wbs1m5j', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-3', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:32.824519+00:00', '2026-11-28T09:29:32.824519+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (10, 'dlv_1m8gqt2wrvfp2qksvhe0', 'evt_1m8gqt2wr81q0wbs1m5j', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-3', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:32.824519+00:00', '2026-11-28T09:29:33.230404+00:00', '{"delivery_id":"dlv_1m8gqt2wrvfp2qksvhe0","event_id":"evt_1m8gqt2wr81q0wbs1m5j","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:32 UTC"}],"links":[],"time":"2026-11-28T09:29:32.824519Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:32 UTC', 'Slack answered 404 ok', NULL, NULL);
INSERT INTO deliveries VALUES (11, 'dlv_1m8gqt2wrxs2ae24ayb0', 'evt_1m8gqt2wr81q0wbs1m5j', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:32.824519+00:00', '2026-11-28T09:29:33.230494+00:00', '{"delivery_id":"dlv_1m8gqt2wrxs2ae24ayb0","event_id":"evt_1m8gqt2wr81q0wbs1m5j","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:32 UTC"}],"links":[],"time":"2026-11-28T09:29:32.824519Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:32 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (12, 'dlv_1m8gqt2wrm0ph5rt42nh', 'evt_1m8gqt2wr81q0wbs1m5j', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-3', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:32.824519+00:00', '2026-11-28T09:29:32.967537+00:00', '{"delivery_id":"dlv_1m8gqt2wrm0ph5rt42nh","event_id":"evt_1m8gqt2wr81q0wbs1m5j","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:32 UTC"}],"links":[],"time":"2026-11-28T09:29:32.824519Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:32 UTC', NULL, 'QA-1', NULL);
INSERT INTO deliveries VALUES (13, 'dlv_1m8gqt2zxstwmq99kmp3', 'evt_1m8gqt2zxkgrqsxpvh4g', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:32.925352+00:00', '2026-11-28T09:29:33.233717+00:00', '{"delivery_id":"dlv_1m8gqt2zxstwmq99kmp3","event_id":"evt_1m8gqt2zxkgrqsxpvh4g","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:32 UTC"}],"links":[],"time":"2026-11-28T09:29:32.925352Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:32 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (14, 'dlv_1m8gqt2zxpkwzhz402p0', 'evt_1m8gqt2zxkgrqsxpvh4g', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:33.555697+00:00', '2026-11-28T09:29:32.925352+00:00', NULL, '{"delivery_id":"dlv_1m8gqt2zxpkwzhz402p0","event_id":"evt_1m8gqt2zxkgrqsxpvh4g","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:32 UTC"}],"links":[],"time":"2026-11-28T09:29:32.925352Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:32 UTC', 'Slack answered 503 ok', NULL, NULL);
INSERT INTO deliveries VALUES (15, 'dlv_1m8gqt2zxtgz5n092tzk', 'evt_1m8gqt2zxkgrqsxpvh4g', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:32.925352+00:00', '2026-11-28T09:29:32.925352+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (16, 'dlv_1m8gqt2zx5zqsac33ye5', 'evt_1m8gqt2zxkgrqsxpvh4g', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:32.925352+00:00', '2026-11-28T09:29:33.233678+00:00', '{"delivery_id":"dlv_1m8gqt2zx5zqsac33ye5","event_id":"evt_1m8gqt2zxkgrqsxpvh4g","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:32 UTC"}],"links":[],"time":"2026-11-28T09:29:32.925352Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:32 UTC', 'Slack answered 404 ok', NULL, NULL);
INSERT INTO deliveries VALUES (17, 'dlv_1m8gqt2zxvqaq5sxhqt6', 'evt_1m8gqt2zxkgrqsxpvh4g', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:32.925352+00:00', '2026-11-28T09:29:33.230460+00:00', '{"delivery_id":"dlv_1m8gqt2zxvqaq5sxhqt6","event_id":"evt_1m8gqt2zxkgrqsxpvh4g","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:32 UTC"}],"links":[],"time":"2026-11-28T09:29:32.925352Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:32 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (18, 'dlv_1m8gqt2zxebhm63s1njx', 'evt_1m8gqt2zxkgrqsxpvh4g', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:32.925352+00:00', '2026-11-28T09:29:33.051372+00:00', '{"delivery_id":"dlv_1m8gqt2zxebhm63s1njx","event_id":"evt_1m8gqt2zxkgrqsxpvh4g","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:32 UTC"}],"links":[],"time":"2026-11-28T09:29:32.925352Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:32 UTC', NULL, 'QA-3', NULL);
INSERT INTO deliveries VALUES (19, 'dlv_1m8gqt32mp75fmg2rcbt', 'run-4711', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.012648+00:00', '2026-11-28T09:29:33.233746+00:00', '{"delivery_id":"dlv_1m8gqt32mp75fmg2rcbt","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.012648Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:33 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (20, 'dlv_1m8gqt32nzxjqdcx9jg5', 'run-4711', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:33.555697+00:00', '2026-11-28T09:29:33.012648+00:00', NULL, '{"delivery_id":"dlv_1m8gqt32nzxjqdcx9jg5","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.012648Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:33 UTC', 'Slack answered 503 ok', NULL, NULL);
INSERT INTO deliveries VALUES (21, 'dlv_1m8gqt32nb6dz818a103', 'run-4711', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:33.012648+00:00', '2026-11-28T09:29:33.012648+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (22, 'dlv_1m8gqt32nqjaz95zczdd', 'run-4711', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:33.012648+00:00', '2026-11-28T09:29:33.233633+00:00', '{"delivery_id":"dlv_1m8gqt32nqjaz95zczdd","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.012648Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:33 UTC', 'Slack answered 404 ok', NULL, NULL);
INSERT INTO deliveries VALUES (23, 'dlv_1m8gqt32nntgmwtjp59v', 'run-4711', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.012648+00:00', '2026-11-28T09:29:33.233565+00:00', '{"delivery_id":"dlv_1m8gqt32nntgmwtjp59v","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.012648Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:33 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (24, 'dlv_1m8gqt32nhk704g0749s', 'run-4711', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.012648+00:00', '2026-11-28T09:29:33.064412+00:00', '{"delivery_id":"dlv_1m8gqt32nhk704g0749s","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.012648Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:33 UTC', NULL, 'QA-4', NULL);
INSERT INTO deliveries VALUES (25, 'dlv_1m8gqt34zpqt6zeg29p3', 'evt_1m8gqt34zppck2q3sppr', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.087401+00:00', '2026-11-28T09:29:33.248774+00:00', '{"delivery_id":"dlv_1m8gqt34zpqt6zeg29p3","event_id":"evt_1m8gqt34zppck2q3sppr","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed on pi-8 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.087401Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script teletext passed on pi-8 / stb-1
Passed in 41.9 s.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:33 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (26, 'dlv_1m8gqt34z0qt4jmpfex4', 'evt_1m8gqt34zppck2q3sppr', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:33.555697+00:00', '2026-11-28T09:29:33.087401+00:00', NULL, '{"delivery_id":"dlv_1m8gqt34z0qt4jmpfex4","event_id":"evt_1m8gqt34zppck2q3sppr","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed on pi-8 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.087401Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script teletext passed on pi-8 / stb-1
Passed in 41.9 s.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:33 UTC', 'Slack answered 503 ok', NULL, NULL);
INSERT INTO deliveries VALUES (27, 'dlv_1m8gqt34zkn0rbjnt3aj', 'evt_1m8gqt34zppck2q3sppr', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:33.087401+00:00', '2026-11-28T09:29:33.087401+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (28, 'dlv_1m8gqt34zmnt5hfd3tma', 'evt_1m8gqt34zppck2q3sppr', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:33.087401+00:00', '2026-11-28T09:29:33.248997+00:00', '{"delivery_id":"dlv_1m8gqt34zmnt5hfd3tma","event_id":"evt_1m8gqt34zppck2q3sppr","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed on pi-8 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.087401Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script teletext passed on pi-8 / stb-1
Passed in 41.9 s.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:33 UTC', 'Slack answered 404 ok', NULL, NULL);
INSERT INTO deliveries VALUES (29, 'dlv_1m8gqt34zb71ssy00ftm', 'evt_1m8gqt34zppck2q3sppr', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.087401+00:00', '2026-11-28T09:29:33.249490+00:00', '{"delivery_id":"dlv_1m8gqt34zb71ssy00ftm","event_id":"evt_1m8gqt34zppck2q3sppr","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed on pi-8 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.087401Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script teletext passed on pi-8 / stb-1
Passed in 41.9 s.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:33 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (30, 'dlv_1m8gqt34z3r4kvxkk3zp', 'evt_1m8gqt34zppck2q3sppr', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.087401+00:00', '2026-11-28T09:29:33.109431+00:00', '{"delivery_id":"dlv_1m8gqt34z3r4kvxkk3zp","event_id":"evt_1m8gqt34zppck2q3sppr","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed on pi-8 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.087401Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script teletext passed on pi-8 / stb-1
Passed in 41.9 s.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:33 UTC', NULL, 'QA-5', NULL);
INSERT INTO deliveries VALUES (31, 'dlv_1m8gqt35nn8dajhs194v', 'evt_1m8gqt35nfj1k5mqgj5q', 'system_alert', 30, 'hosts', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.109567+00:00', '2026-11-28T09:29:33.248961+00:00', '{"delivery_id":"dlv_1m8gqt35nn8dajhs194v","event_id":"evt_1m8gqt35nfj1k5mqgj5q","event_type":"system_alert","severity":30,"icon":"⚠️","title":"warm 0 on pi-1","body":"warm 0","facts":[{"label":"Host","value":"pi-1"},{"label":"Severity","value":"warning"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.109567Z","attempts":0,"is_test":false,"template_fault":""}', '⚠️ warm 0 on pi-1
warm 0

Host: pi-1
Severity: warning
Time: 2026-11-28 09:29:33 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (32, 'dlv_1m8gqt36e1eexqfr9grm', 'evt_1m8gqt36e9x6r5n1fyqr', 'disk_low', 20, 'digest', 'team', 'slack', 'team', 'Slack webhook', 'pi-2', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.134076+00:00', '2026-11-28T09:29:33.249563+00:00', '{"delivery_id":"dlv_1m8gqt36e1eexqfr9grm","event_id":"evt_1m8gqt36e9x6r5n1fyqr","event_type":"disk_low","severity":20,"icon":"✅","title":"disk_low on pi-2","body":"0 GB","facts":[{"label":"Host","value":"pi-2"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.134076Z","attempts":0,"is_test":false,"template_fault":""}', '✅ disk_low on pi-2
0 GB

Host: pi-2
Severity: info
Time: 2026-11-28 09:29:33 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (33, 'dlv_1m8gqt36s75tk7rtvqwk', 'evt_1m8gqt36r5ak4emj4y2c', 'camera_lost', 20, 'once', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.144916+00:00', '2026-11-28T09:29:33.249529+00:00', '{"delivery_id":"dlv_1m8gqt36s75tk7rtvqwk","event_id":"evt_1m8gqt36r5ak4emj4y2c","event_type":"camera_lost","severity":20,"icon":"✅","title":"camera_lost on pi-3","body":"Event camera_lost.","facts":[{"label":"Host","value":"pi-3"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.144916Z","attempts":0,"is_test":false,"template_fault":""}', '✅ camera_lost on pi-3
Event camera_lost.

Host: pi-3
Severity: info
Time: 2026-11-28 09:29:33 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (34, 'dlv_1m8gqt37q5a28mzfq6kv', 'evt_1m8gqt37qjqxzmvcnhzv', 'system_alert', 30, 'hosts', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.175214+00:00', '2026-11-28T09:29:33.248879+00:00', '{"delivery_id":"dlv_1m8gqt37q5a28mzfq6kv","event_id":"evt_1m8gqt37qjqxzmvcnhzv","event_type":"system_alert","severity":30,"icon":"⚠️","title":"warm 1 on pi-1","body":"warm 1","facts":[{"label":"Host","value":"pi-1"},{"label":"Severity","value":"warning"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.175214Z","attempts":0,"is_test":false,"template_fault":""}', '⚠️ warm 1 on pi-1
warm 1

Host: pi-1
Severity: warning
Time: 2026-11-28 09:29:33 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (35, 'dlv_1m8gqt382heaht6thfww', 'evt_1m8gqt382nnsj5qxkhhh', 'disk_low', 20, 'digest', 'team', 'slack', 'team', 'Slack webhook', 'pi-2', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.186415+00:00', '2026-11-28T09:29:33.249047+00:00', '{"delivery_id":"dlv_1m8gqt382heaht6thfww","event_id":"evt_1m8gqt382nnsj5qxkhhh","event_type":"disk_low","severity":20,"icon":"✅","title":"disk_low on pi-2","body":"1 GB","facts":[{"label":"Host","value":"pi-2"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.186415Z","attempts":0,"is_test":false,"template_fault":""}', '✅ disk_low on pi-2
1 GB

Host: pi-2
Severity: info
Time: 2026-11-28 09:29:33 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (36, 'dlv_1m8gqt3869k28gnhme85', 'evt_1m8gqt386phq0v0pjj4g', 'camera_lost', 20, 'once', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.190436+00:00', '2026-11-28T09:29:33.259766+00:00', '{"delivery_id":"dlv_1m8gqt3869k28gnhme85","event_id":"evt_1m8gqt386phq0v0pjj4g","event_type":"camera_lost","severity":20,"icon":"✅","title":"camera_lost on pi-3","body":"Event camera_lost.","facts":[{"label":"Host","value":"pi-3"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.190436Z","attempts":0,"is_test":false,"template_fault":""}', '✅ camera_lost on pi-3
Event camera_lost.

Host: pi-3
Severity: info
Time: 2026-11-28 09:29:33 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (37, 'dlv_1m8gqt38rdf6dsfq4w93', 'evt_1m8gqt38qpx8kz9jxgn2', 'system_alert', 30, 'hosts', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.207679+00:00', '2026-11-28T09:29:33.248925+00:00', '{"delivery_id":"dlv_1m8gqt38rdf6dsfq4w93","event_id":"evt_1m8gqt38qpx8kz9jxgn2","event_type":"system_alert","severity":30,"icon":"⚠️","title":"warm 2 on pi-1","body":"warm 2","facts":[{"label":"Host","value":"pi-1"},{"label":"Severity","value":"warning"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.207679Z","attempts":0,"is_test":false,"template_fault":""}', '⚠️ warm 2 on pi-1
warm 2

Host: pi-1
Severity: warning
Time: 2026-11-28 09:29:33 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (38, 'dlv_1m8gqt39xwxe7mn9998n', 'evt_1m8gqt39xq93dkcbq7nd', 'disk_low', 20, 'digest', 'team', 'slack', 'team', 'Slack webhook', 'pi-2', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.245833+00:00', '2026-11-28T09:29:33.259868+00:00', '{"delivery_id":"dlv_1m8gqt39xwxe7mn9998n","event_id":"evt_1m8gqt39xq93dkcbq7nd","event_type":"disk_low","severity":20,"icon":"✅","title":"disk_low on pi-2","body":"2 GB","facts":[{"label":"Host","value":"pi-2"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.245833Z","attempts":0,"is_test":false,"template_fault":""}', '✅ disk_low on pi-2
2 GB

Host: pi-2
Severity: info
Time: 2026-11-28 09:29:33 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (39, 'dlv_1m8gqt3a5767dnt4ed3d', 'evt_1m8gqt3a58v50bkana7p', 'camera_lost', 20, 'once', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.253238+00:00', '2026-11-28T09:29:33.259914+00:00', '{"delivery_id":"dlv_1m8gqt3a5767dnt4ed3d","event_id":"evt_1m8gqt3a58v50bkana7p","event_type":"camera_lost","severity":20,"icon":"✅","title":"camera_lost on pi-3","body":"Event camera_lost.","facts":[{"label":"Host","value":"pi-3"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.253238Z","attempts":0,"is_test":false,"template_fault":""}', '✅ camera_lost on pi-3
Event camera_lost.

Host: pi-3
Severity: info
Time: 2026-11-28 09:29:33 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (40, 'dlv_1m8gqt3a60x9pxbw1rmd', 'evt_1m8gqt3a5py2x2nnxsf7', 'notifier_alert', 30, NULL, 'chat', 'slack', 'chat', 'Slack webhook', NULL, NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.253520+00:00', '2026-11-28T09:29:33.264722+00:00', '{"delivery_id":"dlv_1m8gqt3a60x9pxbw1rmd","event_id":"evt_1m8gqt3a5py2x2nnxsf7","event_type":"notifier_alert","severity":30,"icon":"⚠️","title":"away cannot be reached","body":"Slack answered 503 ok. Messages for it wait. One message is tried now and then, and when it gets through, all go. It has no fallback.","facts":[{"label":"Severity","value":"warning"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.253520Z","attempts":0,"is_test":false,"template_fault":""}', '⚠️ away cannot be reached
Slack answered 503 ok. Messages for it wait. One message is tried now and then, and when it gets through, all go. It has no fallback.

Severity: warning
Time: 2026-11-28 09:29:33 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (41, 'dlv_1m8gqt3agywgsmd852j2', 'evt_1m8gqt3agv82w0fbhdvt', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.264817+00:00', '2026-11-28T09:29:33.275059+00:00', '{"delivery_id":"dlv_1m8gqt3agywgsmd852j2","event_id":"evt_1m8gqt3agv82w0fbhdvt","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.264817Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:33 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (42, 'dlv_1m8gqt3agp471s57patp', 'evt_1m8gqt3agv82w0fbhdvt', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:30:33.571165+00:00', '2026-11-28T09:29:33.264817+00:00', NULL, '{"delivery_id":"dlv_1m8gqt3agp471s57patp","event_id":"evt_1m8gqt3agv82w0fbhdvt","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.264817Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:33 UTC', 'Slack answered 503 ok', NULL, NULL);
INSERT INTO deliveries VALUES (43, 'dlv_1m8gqt3ah5xw2sykcvx6', 'evt_1m8gqt3agv82w0fbhdvt', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:33.264817+00:00', '2026-11-28T09:29:33.264817+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (44, 'dlv_1m8gqt3ahdd6zh4cfw0m', 'evt_1m8gqt3agv82w0fbhdvt', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:33.264817+00:00', '2026-11-28T09:29:33.277964+00:00', '{"delivery_id":"dlv_1m8gqt3ahdd6zh4cfw0m","event_id":"evt_1m8gqt3agv82w0fbhdvt","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.264817Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:33 UTC', 'Slack answered 404 ok', NULL, NULL);
INSERT INTO deliveries VALUES (45, 'dlv_1m8gqt3ahhjezjg4c9w3', 'evt_1m8gqt3agv82w0fbhdvt', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.264817+00:00', '2026-11-28T09:29:33.278062+00:00', '{"delivery_id":"dlv_1m8gqt3ahhjezjg4c9w3","event_id":"evt_1m8gqt3agv82w0fbhdvt","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.264817Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:33 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (46, 'dlv_1m8gqt3ah80xcapmbpkg', 'evt_1m8gqt3agv82w0fbhdvt', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.264817+00:00', '2026-11-28T09:29:33.278101+00:00', '{"delivery_id":"dlv_1m8gqt3ah80xcapmbpkg","event_id":"evt_1m8gqt3agv82w0fbhdvt","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.264817Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:33 UTC', NULL, 'QA-6', NULL);
INSERT INTO deliveries VALUES (47, 'dlv_1m8gqt3ayymy96a8rq8a', 'evt_1m8gqt3ayrf6hrkx60ye', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.278133+00:00', '2026-11-28T09:29:33.293869+00:00', '{"delivery_id":"dlv_1m8gqt3ayymy96a8rq8a","event_id":"evt_1m8gqt3ayrf6hrkx60ye","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.278133Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:33 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (48, 'dlv_1m8gqt3ayxh51chwjf8j', 'evt_1m8gqt3ayrf6hrkx60ye', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:33.278133+00:00', '2026-11-28T09:29:33.278133+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (49, 'dlv_1m8gqt3aymnw05xcsxt9', 'evt_1m8gqt3ayrf6hrkx60ye', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:33.278133+00:00', '2026-11-28T09:29:33.278133+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (50, 'dlv_1m8gqt3ay1r17cch1j5d', 'evt_1m8gqt3ayrf6hrkx60ye', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:33.278133+00:00', '2026-11-28T09:29:33.290350+00:00', '{"delivery_id":"dlv_1m8gqt3ay1r17cch1j5d","event_id":"evt_1m8gqt3ayrf6hrkx60ye","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.278133Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:33 UTC', 'Slack answered 404 ok', NULL, NULL);
INSERT INTO deliveries VALUES (51, 'dlv_1m8gqt3ay7dr1epvgy9y', 'evt_1m8gqt3ayrf6hrkx60ye', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.278133+00:00', '2026-11-28T09:29:33.294576+00:00', '{"delivery_id":"dlv_1m8gqt3ay7dr1epvgy9y","event_id":"evt_1m8gqt3ayrf6hrkx60ye","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.278133Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:33 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (52, 'dlv_1m8gqt3ay9zq0ecc3hek', 'evt_1m8gqt3ayrf6hrkx60ye', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.278133+00:00', '2026-11-28T09:29:33.300132+00:00', '{"delivery_id":"dlv_1m8gqt3ay9zq0ecc3hek","event_id":"evt_1m8gqt3ayrf6hrkx60ye","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.278133Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:33 UTC', NULL, 'QA-7', NULL);
INSERT INTO deliveries VALUES (53, 'dlv_1m8gqt3bezch189pm5sy', 'evt_1m8gqt3bd23ryhkbmqbp', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.293992+00:00', '2026-11-28T09:29:33.308385+00:00', '{"delivery_id":"dlv_1m8gqt3bezch189pm5sy","event_id":"evt_1m8gqt3bd23ryhkbmqbp","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.293992Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:33 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (54, 'dlv_1m8gqt3behsthtv0ankh', 'evt_1m8gqt3bd23ryhkbmqbp', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:33.293992+00:00', '2026-11-28T09:29:33.293992+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (55, 'dlv_1m8gqt3be4s6r8k9fj2z', 'evt_1m8gqt3bd23ryhkbmqbp', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:33.293992+00:00', '2026-11-28T09:29:33.293992+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (56, 'dlv_1m8gqt3be1j21m8mzq39', 'evt_1m8gqt3bd23ryhkbmqbp', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:33.293992+00:00', '2026-11-28T09:29:33.308486+00:00', '{"delivery_id":"dlv_1m8gqt3be1j21m8mzq39","event_id":"evt_1m8gqt3bd23ryhkbmqbp","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.293992Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:33 UTC', 'Slack answered 404 ok', NULL, NULL);
INSERT INTO deliveries VALUES (57, 'dlv_1m8gqt3bepvmc2qgs0mq', 'evt_1m8gqt3bd23ryhkbmqbp', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.293992+00:00', '2026-11-28T09:29:33.308949+00:00', '{"delivery_id":"dlv_1m8gqt3bepvmc2qgs0mq","event_id":"evt_1m8gqt3bd23ryhkbmqbp","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.293992Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:33 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (58, 'dlv_1m8gqt3bexgchve8w18n', 'evt_1m8gqt3bd23ryhkbmqbp', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.293992+00:00', '2026-11-28T09:29:33.308894+00:00', '{"delivery_id":"dlv_1m8gqt3bexgchve8w18n","event_id":"evt_1m8gqt3bd23ryhkbmqbp","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.293992Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:33 UTC', NULL, 'QA-8', NULL);
INSERT INTO deliveries VALUES (59, 'dlv_1m8gqt3bw7s5qexdcz34', 'evt_1m8gqt3bw3zjtx5tqk63', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.308546+00:00', '2026-11-28T09:29:33.318285+00:00', '{"delivery_id":"dlv_1m8gqt3bw7s5qexdcz34","event_id":"evt_1m8gqt3bw3zjtx5tqk63","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.308546Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:33 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (60, 'dlv_1m8gqt3bwb8g3wcm5asf', 'evt_1m8gqt3bw3zjtx5tqk63', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:33.308546+00:00', '2026-11-28T09:29:33.308546+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (61, 'dlv_1m8gqt3bw7htc5yw331y', 'evt_1m8gqt3bw3zjtx5tqk63', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:33.308546+00:00', '2026-11-28T09:29:33.308546+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (62, 'dlv_1m8gqt3bwtxz6cs89bf6', 'evt_1m8gqt3bw3zjtx5tqk63', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:33.308546+00:00', '2026-11-28T09:29:33.322520+00:00', '{"delivery_id":"dlv_1m8gqt3bwtxz6cs89bf6","event_id":"evt_1m8gqt3bw3zjtx5tqk63","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.308546Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:33 UTC', 'Slack answered 404 ok', NULL, NULL);
INSERT INTO deliveries VALUES (63, 'dlv_1m8gqt3bwq1r33wjejqh', 'evt_1m8gqt3bw3zjtx5tqk63', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.308546+00:00', '2026-11-28T09:29:33.324250+00:00', '{"delivery_id":"dlv_1m8gqt3bwq1r33wjejqh","event_id":"evt_1m8gqt3bw3zjtx5tqk63","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.308546Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:33 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (64, 'dlv_1m8gqt3bwmwqv87m8wy8', 'evt_1m8gqt3bw3zjtx5tqk63', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.308546+00:00', '2026-11-28T09:29:33.324327+00:00', '{"delivery_id":"dlv_1m8gqt3bwmwqv87m8wy8","event_id":"evt_1m8gqt3bw3zjtx5tqk63","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.308546Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:33 UTC', NULL, 'QA-9', NULL);
INSERT INTO deliveries VALUES (65, 'dlv_1m8gqt3cajsj848d32c9', 'evt_1m8gqt3ca69qn2a6erb0', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.322708+00:00', '2026-11-28T09:29:33.332496+00:00', '{"delivery_id":"dlv_1m8gqt3cajsj848d32c9","event_id":"evt_1m8gqt3ca69qn2a6erb0","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.322708Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:33 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (66, 'dlv_1m8gqt3cafae7z7ny0j6', 'evt_1m8gqt3ca69qn2a6erb0', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:33.322708+00:00', '2026-11-28T09:29:33.322708+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (67, 'dlv_1m8gqt3caw14hs02a4n0', 'evt_1m8gqt3ca69qn2a6erb0', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:33.322708+00:00', '2026-11-28T09:29:33.322708+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (68, 'dlv_1m8gqt3caq1hkcfnvtdx', 'evt_1m8gqt3ca69qn2a6erb0', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:33.322708+00:00', '2026-11-28T09:29:33.332393+00:00', '{"delivery_id":"dlv_1m8gqt3caq1hkcfnvtdx","event_id":"evt_1m8gqt3ca69qn2a6erb0","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.322708Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:33 UTC', 'Slack answered 404 ok', NULL, NULL);
INSERT INTO deliveries VALUES (69, 'dlv_1m8gqt3cap03ytg961r2', 'evt_1m8gqt3ca69qn2a6erb0', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.322708+00:00', '2026-11-28T09:29:33.332536+00:00', '{"delivery_id":"dlv_1m8gqt3cap03ytg961r2","event_id":"evt_1m8gqt3ca69qn2a6erb0","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.322708Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:33 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (70, 'dlv_1m8gqt3ca3ws1mj2nf2s', 'evt_1m8gqt3ca69qn2a6erb0', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.322708+00:00', '2026-11-28T09:29:33.340504+00:00', '{"delivery_id":"dlv_1m8gqt3ca3ws1mj2nf2s","event_id":"evt_1m8gqt3ca69qn2a6erb0","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.322708Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:33 UTC', NULL, 'QA-10', NULL);
INSERT INTO deliveries VALUES (71, 'dlv_1m8gqt3cme5eyzdt4swe', 'evt_1m8gqt3cmjtajd10tdq0', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.332565+00:00', '2026-11-28T09:29:33.344890+00:00', '{"delivery_id":"dlv_1m8gqt3cme5eyzdt4swe","event_id":"evt_1m8gqt3cmjtajd10tdq0","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.332565Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:33 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (72, 'dlv_1m8gqt3cm3k102swjf6n', 'evt_1m8gqt3cmjtajd10tdq0', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:33.332565+00:00', '2026-11-28T09:29:33.332565+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (73, 'dlv_1m8gqt3cmmdgd2y87nb7', 'evt_1m8gqt3cmjtajd10tdq0', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:33.332565+00:00', '2026-11-28T09:29:33.332565+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (74, 'dlv_1m8gqt3cmh9ymgj2kdgp', 'evt_1m8gqt3cmjtajd10tdq0', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:33.332565+00:00', '2026-11-28T09:29:33.344793+00:00', '{"delivery_id":"dlv_1m8gqt3cmh9ymgj2kdgp","event_id":"evt_1m8gqt3cmjtajd10tdq0","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.332565Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:33 UTC', 'Slack answered 404 ok', NULL, NULL);
INSERT INTO deliveries VALUES (75, 'dlv_1m8gqt3cmbxc3sqpd1s5', 'evt_1m8gqt3cmjtajd10tdq0', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.332565+00:00', '2026-11-28T09:29:33.340645+00:00', '{"delivery_id":"dlv_1m8gqt3cmbxc3sqpd1s5","event_id":"evt_1m8gqt3cmjtajd10tdq0","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.332565Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:33 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (76, 'dlv_1m8gqt3cmfq0tdckj6xx', 'evt_1m8gqt3cmjtajd10tdq0', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.332565+00:00', '2026-11-28T09:29:33.346609+00:00', '{"delivery_id":"dlv_1m8gqt3cmfq0tdckj6xx","event_id":"evt_1m8gqt3cmjtajd10tdq0","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.332565Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:33 UTC', NULL, 'QA-11', NULL);
INSERT INTO deliveries VALUES (77, 'dlv_1m8gqt3d8aj6skj9y1w4', 'evt_1m8gqt3d82hfzzxsyaj3', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.352168+00:00', '2026-11-28T09:29:33.364546+00:00', '{"delivery_id":"dlv_1m8gqt3d8aj6skj9y1w4","event_id":"evt_1m8gqt3d82hfzzxsyaj3","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script silenced failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.352168Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script silenced failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:33 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (78, 'dlv_1m8gqt3d8qynpyy7z34g', 'evt_1m8gqt3d82hfzzxsyaj3', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:33.352168+00:00', '2026-11-28T09:29:33.352168+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (79, 'dlv_1m8gqt3d8ks2r1e86cep', 'evt_1m8gqt3d82hfzzxsyaj3', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:33.352168+00:00', '2026-11-28T09:29:33.352168+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (80, 'dlv_1m8gqt3d8m0bx63r2yqq', 'evt_1m8gqt3d82hfzzxsyaj3', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:33.352168+00:00', '2026-11-28T09:29:33.364676+00:00', '{"delivery_id":"dlv_1m8gqt3d8m0bx63r2yqq","event_id":"evt_1m8gqt3d82hfzzxsyaj3","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script silenced failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.352168Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script silenced failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:33 UTC', 'Slack answered 404 ok', NULL, NULL);
INSERT INTO deliveries VALUES (81, 'dlv_1m8gqt3d8btr7awqahz2', 'evt_1m8gqt3d82hfzzxsyaj3', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:33.352168+00:00', '2026-11-28T09:29:33.360867+00:00', '{"delivery_id":"dlv_1m8gqt3d8btr7awqahz2","event_id":"evt_1m8gqt3d82hfzzxsyaj3","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script silenced failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:33 UTC"}],"links":[],"time":"2026-11-28T09:29:33.352168Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script silenced failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:33 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (82, 'dlv_1m8gqt3d8ry26q0s9xw9', 'evt_1m8gqt3d82hfzzxsyaj3', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-9', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:33.352168+00:00', '2026-11-28T09:29:33.352168+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (83, 'dlv_1m8gqt3mtg1enrg36a2g', 'evt_1m8gqt3mthcfjae1vxv1', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:33.594106+00:00', '2026-11-28T09:29:33.594106+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (84, 'dlv_1m8gqt3mt38g4agc830r', 'evt_1m8gqt3mthcfjae1vxv1', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:33.594106+00:00', '2026-11-28T09:29:33.594106+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (85, 'dlv_1m8gqt3mtyaswh3tz6cx', 'evt_1m8gqt3mthcfjae1vxv1', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:33.594106+00:00', '2026-11-28T09:29:33.594106+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (86, 'dlv_1m8gqt3mtgted806bq3q', 'evt_1m8gqt3mthcfjae1vxv1', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:33.594106+00:00', '2026-11-28T09:29:33.594106+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (87, 'dlv_1m8gqt3mtrrv7rfnhmr4', 'evt_1m8gqt3mthcfjae1vxv1', 'script_execution_failed', 40, 'failures', 'crew', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:33.594106+00:00', '2026-11-28T09:29:33.594106+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (88, 'dlv_1m8gqt3mtjjb1nz7x1zz', 'evt_1m8gqt3mthcfjae1vxv1', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:33.594106+00:00', '2026-11-28T09:29:33.594106+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
CREATE TABLE attempts (
    seq INTEGER PRIMARY KEY,
    delivery_id TEXT NOT NULL REFERENCES deliveries (id),
    at TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('sent', 'failed')),
    reason TEXT NOT NULL,
    status_code INTEGER,
    duration_ms INTEGER NOT NULL
);
INSERT INTO attempts VALUES (1, 'dlv_1m8gqt2wrm0ph5rt42nh', '2026-11-28T09:29:32.967537+00:00', 'sent', 'created QA-1', 201, 72);
INSERT INTO attempts VALUES (2, 'dlv_1m8gqt2tyahdhzwz94rw', '2026-11-28T09:29:32.967745+00:00', 'sent', 'created QA-2', 201, 170);
INSERT INTO attempts VALUES (3, 'dlv_1m8gqt2zxebhm63s1njx', '2026-11-28T09:29:33.051372+00:00', 'sent', 'created QA-3', 201, 8);
INSERT INTO attempts VALUES (4, 'dlv_1m8gqt32nhk704g0749s', '2026-11-28T09:29:33.064412+00:00', 'sent', 'created QA-4', 201, 14);
INSERT INTO attempts VALUES (5, 'dlv_1m8gqt34z3r4kvxkk3zp', '2026-11-28T09:29:33.109431+00:00', 'sent', 'created QA-5', 201, 8);
INSERT INTO attempts VALUES (6, 'dlv_1m8gqt2tydbmpd36xkre', '2026-11-28T09:29:33.229681+00:00', 'failed', 'Slack answered 404 ok', 404, 431);
INSERT INTO attempts VALUES (7, 'dlv_1m8gqt2wrcvvrxdm03hk', '2026-11-28T09:29:33.229837+00:00', 'sent', 'Slack answered 200', 200, 381);
INSERT INTO attempts VALUES (8, 'dlv_1m8gqt2wr0s3585bz866', '2026-11-28T09:29:33.230251+00:00', 'failed', 'Slack answered 503 ok', 503, 376);
INSERT INTO attempts VALUES (9, 'dlv_1m8gqt2ty3dajhj133j4', '2026-11-28T09:29:33.230362+00:00', 'sent', 'Slack answered 200', 200, 439);
INSERT INTO attempts VALUES (10, 'dlv_1m8gqt2wrvfp2qksvhe0', '2026-11-28T09:29:33.230404+00:00', 'failed', 'Slack answered 404 ok', 404, 376);
INSERT INTO attempts VALUES (11, 'dlv_1m8gqt2zxvqaq5sxhqt6', '2026-11-28T09:29:33.230460+00:00', 'sent', 'Slack answered 200', 200, 259);
INSERT INTO attempts VALUES (12, 'dlv_1m8gqt2wrxs2ae24ayb0', '2026-11-28T09:29:33.230494+00:00', 'sent', 'Slack answered 200', 200, 372);
INSERT INTO attempts VALUES (13, 'dlv_1m8gqt2tyt0sfajxdqjd', '2026-11-28T09:29:33.230526+00:00', 'sent', 'Slack answered 200', 200, 453);
INSERT INTO attempts VALUES (14, 'dlv_1m8gqt2tyefxg9e7tjhz', '2026-11-28T09:29:33.233090+00:00', 'failed', 'Slack answered 503 ok', 503, 444);
INSERT INTO attempts VALUES (15, 'dlv_1m8gqt2zxpkwzhz402p0', '2026-11-28T09:29:33.233350+00:00', 'failed', 'Slack answered 503 ok', 503, 272);
INSERT INTO attempts VALUES (16, 'dlv_1m8gqt32nzxjqdcx9jg5', '2026-11-28T09:29:33.233506+00:00', 'failed', 'Slack answered 503 ok', 503, 200);
INSERT INTO attempts VALUES (17, 'dlv_1m8gqt32nntgmwtjp59v', '2026-11-28T09:29:33.233565+00:00', 'sent', 'Slack answered 200', 200, 187);
INSERT INTO attempts VALUES (18, 'dlv_1m8gqt32nqjaz95zczdd', '2026-11-28T09:29:33.233633+00:00', 'failed', 'Slack answered 404 ok', 404, 192);
INSERT INTO attempts VALUES (19, 'dlv_1m8gqt2zx5zqsac33ye5', '2026-11-28T09:29:33.233678+00:00', 'failed', 'Slack answered 404 ok', 404, 273);
INSERT INTO attempts VALUES (20, 'dlv_1m8gqt2zxstwmq99kmp3', '2026-11-28T09:29:33.233717+00:00', 'sent', 'Slack answered 200', 200, 283);
INSERT INTO attempts VALUES (21, 'dlv_1m8gqt32mp75fmg2rcbt', '2026-11-28T09:29:33.233746+00:00', 'sent', 'Slack answered 200', 200, 203);
INSERT INTO attempts VALUES (22, 'dlv_1m8gqt34zpqt6zeg29p3', '2026-11-28T09:29:33.248774+00:00', 'sent', 'Slack answered 200', 200, 1);
INSERT INTO attempts VALUES (23, 'dlv_1m8gqt37q5a28mzfq6kv', '2026-11-28T09:29:33.248879+00:00', 'sent', 'Slack answered 200', 200, 2);
INSERT INTO attempts VALUES (24, 'dlv_1m8gqt38rdf6dsfq4w93', '2026-11-28T09:29:33.248925+00:00', 'sent', 'Slack answered 200', 200, 2);
INSERT INTO attempts VALUES (25, 'dlv_1m8gqt35nn8dajhs194v', '2026-11-28T09:29:33.248961+00:00', 'sent', 'Slack answered 200', 200, 4);
INSERT INTO attempts VALUES (26, 'dlv_1m8gqt34zmnt5hfd3tma', '2026-11-28T09:29:33.248997+00:00', 'failed', 'Slack answered 404 ok', 404, 3);
INSERT INTO attempts VALUES (27, 'dlv_1m8gqt382heaht6thfww', '2026-11-28T09:29:33.249047+00:00', 'sent', 'Slack answered 200', 200, 2);
INSERT INTO attempts VALUES (28, 'dlv_1m8gqt34z0qt4jmpfex4', '2026-11-28T09:29:33.249423+00:00', 'failed', 'Slack answered 503 ok', 503, 5);
INSERT INTO attempts VALUES (29, 'dlv_1m8gqt34zb71ssy00ftm', '2026-11-28T09:29:33.249490+00:00', 'sent', 'Slack answered 200', 200, 4);
INSERT INTO attempts VALUES (30, 'dlv_1m8gqt36s75tk7rtvqwk', '2026-11-28T09:29:33.249529+00:00', 'sent', 'Slack answered 200', 200, 3);
INSERT INTO attempts VALUES (31, 'dlv_1m8gqt36e1eexqfr9grm', '2026-11-28T09:29:33.249563+00:00', 'sent', 'Slack answered 200', 200, 4);
INSERT INTO attempts VALUES (32, 'dlv_1m8gqt3869k28gnhme85', '2026-11-28T09:29:33.259766+00:00', 'sent', 'Slack answered 200', 200, 1);
INSERT INTO attempts VALUES (33, 'dlv_1m8gqt39xwxe7mn9998n', '2026-11-28T09:29:33.259868+00:00', 'sent', 'Slack answered 200', 200, 1);
INSERT INTO attempts VALUES (34, 'dlv_1m8gqt3a5767dnt4ed3d', '2026-11-28T09:29:33.259914+00:00', 'sent', 'Slack answered 200', 200, 1);
INSERT INTO attempts VALUES (35, 'dlv_1m8gqt3a60x9pxbw1rmd', '2026-11-28T09:29:33.264722+00:00', 'sent', 'Slack answered 200', 200, 3);
INSERT INTO attempts VALUES (36, 'dlv_1m8gqt3agywgsmd852j2', '2026-11-28T09:29:33.275059+00:00', 'sent', 'Slack answered 200', 200, 6);
INSERT INTO attempts VALUES (37, 'dlv_1m8gqt3ahdd6zh4cfw0m', '2026-11-28T09:29:33.277964+00:00', 'failed', 'Slack answered 404 ok', 404, 4);
INSERT INTO attempts VALUES (38, 'dlv_1m8gqt3ahhjezjg4c9w3', '2026-11-28T09:29:33.278062+00:00', 'sent', 'Slack answered 200', 200, 4);
INSERT INTO attempts VALUES (39, 'dlv_1m8gqt3ah80xcapmbpkg', '2026-11-28T09:29:33.278101+00:00', 'sent', 'created QA-6', 201, 3);
INSERT INTO attempts VALUES (40, 'dlv_1m8gqt3ay1r17cch1j5d', '2026-11-28T09:29:33.290350+00:00', 'failed', 'Slack answered 404 ok', 404, 7);
INSERT INTO attempts VALUES (41, 'dlv_1m8gqt3ayymy96a8rq8a', '2026-11-28T09:29:33.293869+00:00', 'sent', 'Slack answered 200', 200, 9);
INSERT INTO attempts VALUES (42, 'dlv_1m8gqt3ay7dr1epvgy9y', '2026-11-28T09:29:33.294576+00:00', 'sent', 'Slack answered 200', 200, 11);
INSERT INTO attempts VALUES (43, 'dlv_1m8gqt3ay9zq0ecc3hek', '2026-11-28T09:29:33.300132+00:00', 'sent', 'created QA-7', 201, 5);
INSERT INTO attempts VALUES (44, 'dlv_1m8gqt3bezch189pm5sy', '2026-11-28T09:29:33.308385+00:00', 'sent', 'Slack answered 200', 200, 4);
INSERT INTO attempts VALUES (45, 'dlv_1m8gqt3be1j21m8mzq39', '2026-11-28T09:29:33.308486+00:00', 'failed', 'Slack answered 404 ok', 404, 4);
INSERT INTO attempts VALUES (46, 'dlv_1m8gqt3bexgchve8w18n', '2026-11-28T09:29:33.308894+00:00', 'sent', 'created QA-8', 201, 4);
INSERT INTO attempts VALUES (47, 'dlv_1m8gqt3bepvmc2qgs0mq', '2026-11-28T09:29:33.308949+00:00', 'sent', 'Slack answered 200', 200, 7);
INSERT INTO attempts VALUES (48, 'dlv_1m8gqt3bw7s5qexdcz34', '2026-11-28T09:29:33.318285+00:00', 'sent', 'Slack answered 200', 200, 5);
INSERT INTO attempts VALUES (49, 'dlv_1m8gqt3bwtxz6cs89bf6', '2026-11-28T09:29:33.322520+00:00', 'failed', 'Slack answered 404 ok', 404, 4);
INSERT INTO attempts VALUES (50, 'dlv_1m8gqt3bwq1r33wjejqh', '2026-11-28T09:29:33.324250+00:00', 'sent', 'Slack answered 200', 200, 4);
INSERT INTO attempts VALUES (51, 'dlv_1m8gqt3bwmwqv87m8wy8', '2026-11-28T09:29:33.324327+00:00', 'sent', 'created QA-9', 201, 3);
INSERT INTO attempts VALUES (52, 'dlv_1m8gqt3caq1hkcfnvtdx', '2026-11-28T09:29:33.332393+00:00', 'failed', 'Slack answered 404 ok', 404, 2);
INSERT INTO attempts VALUES (53, 'dlv_1m8gqt3cajsj848d32c9', '2026-11-28T09:29:33.332496+00:00', 'sent', 'Slack answered 200', 200, 3);
INSERT INTO attempts VALUES (54, 'dlv_1m8gqt3cap03ytg961r2', '2026-11-28T09:29:33.332536+00:00', 'sent', 'Slack answered 200', 200, 2);
INSERT INTO attempts VALUES (55, 'dlv_1m8gqt3ca3ws1mj2nf2s', '2026-11-28T09:29:33.340504+00:00', 'sent', 'created QA-10', 201, 4);
INSERT INTO attempts VALUES (56, 'dlv_1m8gqt3cmbxc3sqpd1s5', '2026-11-28T09:29:33.340645+00:00', 'sent', 'Slack answered 200', 200, 3);
INSERT INTO attempts VALUES (57, 'dlv_1m8gqt3cmh9ymgj2kdgp', '2026-11-28T09:29:33.344793+00:00', 'failed', 'Slack answered 404 ok', 404, 6);
INSERT INTO attempts VALUES (58, 'dlv_1m8gqt3cme5eyzdt4swe', '2026-11-28T09:29:33.344890+00:00', 'sent', 'Slack answered 200', 200, 7);
INSERT INTO attempts VALUES (59, 'dlv_1m8gqt3cmfq0tdckj6xx', '2026-11-28T09:29:33.346609+00:00', 'sent', 'created QA-11', 201, 7);
INSERT INTO attempts VALUES (60, 'dlv_1m8gqt3d8btr7awqahz2', '2026-11-28T09:29:33.360867+00:00', 'sent', 'Slack answered 200', 200, 1);
INSERT INTO attempts VALUES (61, 'dlv_1m8gqt3d8aj6skj9y1w4', '2026-11-28T09:29:33.364546+00:00', 'sent', 'Slack answered 200', 200, 3);
INSERT INTO attempts VALUES (62, 'dlv_1m8gqt3d8m0bx63r2yqq', '2026-11-28T09:29:33.364676+00:00', 'failed', 'Slack answered 404 ok', 404, 3);
INSERT INTO attempts VALUES (63, 'dlv_1m8gqt3agp471s57patp', '2026-11-28T09:29:33.571315+00:00', 'failed', 'Slack answered 503 ok', 503, 3);
CREATE TABLE answers (
    key TEXT PRIMARY KEY,
    body_hash TEXT NOT NULL,
    answer TEXT NOT NULL,
    at TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO answers VALUES ('id:run-4711', 'f4ec4b021cf4e76c623abe10cbadcc0c1c59b91ed8872660e41d200d22095720', 'run-4711', '2026-11-28T09:29:33.012648+00:00');
CREATE TABLE entries (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;
INSERT INTO entries VALUES ('integration', 'away', '9adf91a2445cb716346e235015261c02885f891f08c5aebfc8f15f5f06cb625e', '2026-11-28T09:29:32.690138+00:00', '2026-11-28T09:29:32.690138+00:00');
INSERT INTO entries VALUES ('integration', 'chat', 'dba1d4b2e4362378c1e60e8829ddc5c07d326c6773d5fdb38455c5c8c22e2a9f', '2026-11-28T09:29:32.690138+00:00', '2026-11-28T09:29:32.690138+00:00');
INSERT INTO entries VALUES ('integration', 'crew', '30385e81d68849a01a4e8ae799de847a0e2ffe125f8559edba7c029c85f207c5', '2026-11-28T09:29:33.505076+00:00', '2026-11-28T09:29:33.505076+00:00');
INSERT INTO entries VALUES ('integration', 'issues', '697087e3a5a8bc94fd4932d20967498f538500e8c8115513f3f24f4d758d58b8', '2026-11-28T09:29:32.690138+00:00', '2026-11-28T09:29:32.690138+00:00');
INSERT INTO entries VALUES ('integration', 'slow', 'db92931a00328497778288e4e1d57249a6904d8c101f51c8ef0ab8e17a11ac24', '2026-11-28T09:29:32.690138+00:00', '2026-11-28T09:29:32.690138+00:00');
INSERT INTO entries VALUES ('integration', 'wrong', 'f502156821257bde16ff339aa558c8ca571511e0d307dbe1323abdb1847fb67e', '2026-11-28T09:29:32.690138+00:00', '2026-11-28T09:29:32.690138+00:00');
INSERT INTO entries VALUES ('rule', 'digest', '2cb644c1f036538079cfda72d1c194e2a42c76257b371c1420f5941d9d5111f7', '2026-11-28T09:29:32.690138+00:00', '2026-11-28T09:29:33.505076+00:00');
INSERT INTO entries VALUES ('rule', 'failures', '63b810fc560681621052a333ed7cd8c2276c53f7d76693d0d83323f22391b4f4', '2026-11-28T09:29:32.690138+00:00', '2026-11-28T09:29:33.505076+00:00');
INSERT INTO entries VALUES ('rule', 'hosts', '35c7348f71fc902a03e3e8b4b396fd6ec4f35c8d765fb7e44c2dee8f0924ba4e', '2026-11-28T09:29:32.690138+00:00', '2026-11-28T09:29:32.690138+00:00');
INSERT INTO entries VALUES ('rule', 'once', '39e4c86b288f614debc733fe02a6ad5ed29f4d7ad387d45b8d45199fc09d6154', '2026-11-28T09:29:32.690138+00:00', '2026-11-28T09:29:33.505076+00:00');
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
INSERT INTO revisions VALUES (1, '64dc9f9d82c7ef01', '2026-11-28T09:29:32.690138+00:00', 'file', '', '', 152, 0, X'789CC5965B8FAA4810C7DFE753181F37E31E102F386FDED001151404F1E4847069A00101BB1B414FCE775F44C7716632D9CD6692892FF49FEAAEAA5F954DFD7EA8D50F006198C4F5A71AFD582E312004C61E2ED7BF1F6AB5BAE9EC606CC098000F99A4343CBFF959BEA9D56DDF24F5F2E9D743EDCF79EB3BA36A7B657379AED5637307CAC5457CAC24724C2B0947A61D5E353B895DE8BDECAAD57360F949121A198A2A536046C0793AD04F016866664CDCA7B57D1A2DA6BCA3F8BCBE0F6D3C5C67CB23E75B0718C5DBC3306543B7A9D19CD43DF51A45A84DB2E90942D363B0266C677AA1CC9AF25ACF635D50546F3A6A0B2DD3F07D7A5F8447AACF3E6FF9D09DF8393BE18004C4DD066F9CA54E75AC96604841377129A9C51503E6B4E107B6CFAD4C1EAC17431EF7CF6C2A32650E2516F09A510A90814199A773C64E51D4E345B73284C955BADF0C083ABEEE76616965E4263C9BD6697CF1F37035AF9BB979FC80BC12BF12F90C1ED94D88AC9E3410C7A70968C7F9B3C74713ABEF045B4C3A89920D371DFA59A3D5C5E4C8B912D1879A34583B542CE5ABF6C96EE99BB03F2B04866E14CFE1A8BB48545E327A26D58A4FD06384C25A3150DE29822BDAAACA7557ACE632A9CA9FE4BEE3C97EA72FC8CFB39C9DAED5652FB1D78D682D6DBF0B398E92FC03F24AFC4AE40076BDBDBA696CE4A138CEC4797E504514ED020F372271DF7302E2A707A918648C400EBEE58F926920B7A4AD56AC7BCDC68A387BAEC536372CB254D3F5F7DB6D21B1FAFC3806DA2A93EDC5926BFAF46CE59EAC66B300E9C45EB121CB387C244D94F696393AC321BD33DCB93E72C36476D8C8A298F324FF26E4394A62EF03F38BFA95D00D369A3BAD515F5C6C37A5B1CAC9F97C8A537BD75E2A73D5A7336E981F7969D0E56829462DEBB0F41AA2B64E352FEAF5E816E10D894CE9E010740B0E4776DC5398196EF379E184A3831AB0911CA8DA54F053455167E91C343CE7D8B4674BAA1FAEB783653BA5C3EDF4D4EC26D3451E5193414FEFB7C6DF059D0073F78179257E25F27C2A1EA67AB78BA936794E3A623B371152CCD8990E8730A58C093F449086DD7C8C33461E8C074C6714EEA3196F53467F6A2723AD6B05BA416C7145B8B9A75069A3A1AAF3C49E6073AC27EB2147E1D6766CE405441C34E7C14ED899326D0661B659CBDD83330E3365AD278B421B65DCF238523A83ECBB90438C33806FD05F080710999F00C60095DFF417BE3E21E9D38F1F74B3FB3755FEE8A7569B66E8FA35443385064942107F560ADA95265D6A69AD402E9C9E95259B368D08751AFD8EE62FA28555F8AAB084F381B79DCAF368901436AD8743D6C3C9A021B5FAC2A8C18CFC111169490BA91317848EDD16CAFB7BD0DC295060150F2F90A893DD297C09294549006C6284E00CA9BEECBF02B9CE19288B6E44EAAE09A30CDD1102071013E3D689368229314001ECEC3C98187F5DA9DD0D2B06746E43CDFD7072FFD5BCBFCEDF5C33F7FD7FABD679F1EBE2A79AAC7EDE97FA1AF1ED5C02A3A812E1EB99A86CA7B288C07911DCC84CD3B3C1DDD16F77DEEA5F02A8FAAB79DD9A20C3740940671C2DFFBE8D01B6CDE8D2CA97082F279479BFD837FD6B009F03BB1B046BD52C78AD56F578E9613FC1E4D3021D31013BA3EC3C44FE5369EE007828C9D2D7C4ADAA61CECE8CEA6E7A29D6F5AFC5F8B72A950ED0C18CDEAA08A4A01A566F946E0938D003987C92810371F8EF6D5575C95DEC6F8F2CA384B1530D11F5F67BEF496C834F7CDB659EC8FC1FDE8193A5E01DBA6B3DEF0856C2AFC7F71176FC37FFC9873F0FFF00E3467BE2');
INSERT INTO revisions VALUES (2, '68581e358dbe8d0a', '2026-11-28T09:29:33.505076+00:00', 'file', '', '', 5, 5, X'789CC5965B8FA24A1080DFE757181F4FC6B35CBCE0BC810E2AA8801750361BC2A5B9080236CD4536FBDF0F22E3383399647332C98497EEA2AAABEAABA2A9DF0FAD760660E24561FBA9853F56DB0420E4854E52ED7F3FB45A6DDD3A7AA1E6850838504795E2E5CDCFEA4DAB6DBA3A6A57AB5F0FAD3F17D3774AB579AD735DB7DAA17E04D5E62A7CAC45E81CD7A224D04DBF919951687BCE8B55AB9D03C38D225F4B6150AB023D00D653863F1D0091EA21B29FB666395E4E396BE372FB936F26A36D2A9D59D7C8BC2054B3514CF936A1E0AC3828879DC25726E9B4F43CDD21138557E7FB623327D6DB7D1EEEF98DEC4CC73DBEAB6BAE8B9F0AFF8CD1D44CE57C7BE2E6D4840522108EBB6467497BAC6F74794D3C0C221B13BB6CC190E58E634C975DE91CD82E475C425FD8D464AA1C2A2CE035A318402D01559ED6053B86618F57B991C20435A27B6380E0F9D5DAF62A2D2DD7BD8B6A1B4FAE7E1E1AF5B69EEBE70FC86BE157229F7B676AE743632832C2733901BD309F395C303168EBA026A81F6DD2D1AE8FCF145C5E4ECEAC2DA2FD481199AD858562BEEA956677BFF3E979C19378A798F9E3C1329239511BEA58372C3D87E40B63457AEBE386B7055396D9C18A526C3296B9724D5BCEDAEDD3FC7A36CFA9E956968691B9ED045B51FD2EE44910E51F90D7C2AF440EBC817392779DDD7A243CA7C222CF640106C783937402E134B40EC88D33B160529247996BB8E3687A5877455529B643A2B342D689ED52C48E8286ACDBEE49550B91DA2FCECF4059A56B7329B1848BCF577669104401E289B9A27C8AB4B8409C6C7A2A79B64623FCA8D98BFDD8F6A379B65B0B42CEA1FC9B90E7300A9D0FCCAFD2AF84AE51C1C2EA8E6961A9EE2A65995DE78B69129BC79EB459C82E9EB2A3FCCC89CC80C5C510768D4C723A82B28D1527180EF12EE234114DF1437618146C1298E17043CE931E9717963FCEE40315AC0FB232E5DD78B391E7F102741CEB4C987309A3FDADCA48BD18F7D569490CA2E9320FB00933DCD3DDE7EF826E42F0B1CF11D08F5F8A1CD3B41121733DB93707135191656C55C6ABA3B220AA6655331C6DE99858E670214F82E0F950DDFD9DD2E2CB59AAD23082EC703DD2668C0A06A782961904616C8EFBAE154B1A2199FD889217A48CF9D88022E9DE5E9879DE5ACDE40E3E9EC7E3C4789E87C3CEB12039666AF1DC6065F65566C7EA52FE5DC8BD2449417283FE42F8E041FD13C00980D53FFD85AF8B50FCF4E3074E0CFEC5AA077FEAF670126F3721EAB1A7A1C807E127A5C8715B9C0C30C95881BC22BC91A898D002D8EFD07DC55D064BA370655EF2168CA34ED78B80890A13DFFB23CA4922A62376697EDC21C7EE1809B8A8F858C91E7CCBECF1D5FDCD10C78DC7531B275942618F8EA5FF12520CA3033091E6830BA4B644BF0269E60C980637226D5BF78214DE110219089176EB44137A31D24001CCF4329868FF34D4EE8615CDB36E43CDFD7072FFD7BCBFCEDF5C33CD47D1AC9B6A5D36BFAE7EEAC9EAE77DA99B886FE7222F086AA1F77A26ACDAA92A22B05E0476A0C7F145E1EEE8B796B7FA5700EAFE221AD3086ABA8D00BCE0E8BAF76D0C12530FAEAD7C8DF07A4295F78B3EE136017C0EEC6E106CD5B36053AD7A79ED61374AD0A7053A27081CB5AAF320FAABD2DC01706094C6AF891B75C35C9C69F5DDF452ACE6D322DD5B952A0730D383B7520862500FAB374AB7042CCF0109FA2403CB4BFCBF68AB4B97DCC5FEF6C82A4A2FB4EA21A2DD7BEF3D0A4DF0896FB3CA13EAFFC33BB0D218BC43D7D4F38E602DF8F5F83EC2BEFBE69B7CF8F3F01F124C7A15');
CREATE TABLE lanes (
    integration_id TEXT PRIMARY KEY,
    lane TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO lanes VALUES ('away', '{"state":"open","reason":"Slack answered 503 ok","since":"2026-11-28T09:29:33.229908Z","not_before":"2026-11-28T09:30:33.571165Z","failures":6,"probes":1}');
CREATE TABLE alerts (
    key TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    since TEXT NOT NULL,
    told_at TEXT,
    count INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO alerts VALUES ('lane:away', 'away cannot be reached', '2026-11-28T09:29:33.253520+00:00', '2026-11-28T09:29:33.253520+00:00', 1);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX events_undecided ON events (seq) WHERE decisions IS NULL;
CREATE INDEX events_by_type ON events (event_type, seq);
CREATE INDEX deliveries_due ON deliveries (due_at) WHERE state = 'waiting';
CREATE INDEX deliveries_due_by_integration ON deliveries (integration_id, due_at) WHERE state = 'waiting';
CREATE INDEX deliveries_sending ON deliveries (seq) WHERE state = 'sending';
CREATE INDEX deliveries_by_event ON deliveries (event_id);
CREATE INDEX deliveries_by_state ON deliveries (state, seq);
CREATE INDEX deliveries_by_integration ON deliveries (integration_id, seq);
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
