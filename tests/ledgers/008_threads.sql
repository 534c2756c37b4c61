CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO _sqlite_migrations VALUES (1, 'notifier', '001_tables', '2026-11-28 09:29:19.616912+00:00');
INSERT INTO _sqlite_migrations VALUES (2, 'notifier', '002_history_view', '2026-11-28 09:29:19.622547+00:00');
INSERT INTO _sqlite_migrations VALUES (3, 'notifier', '003_revisions', '2026-11-28 09:29:19.627635+00:00');
INSERT INTO _sqlite_migrations VALUES (4, 'notifier', '004_lanes', '2026-11-28 09:29:19.631796+00:00');
INSERT INTO _sqlite_migrations VALUES (5, 'notifier', '005_alerts', '2026-11-28 09:29:19.635601+00:00');
INSERT INTO _sqlite_migrations VALUES (6, 'notifier', '006_history', '2026-11-28 09:29:19.641604+00:00');
INSERT INTO _sqlite_migrations VALUES (7, 'notifier', '007_deciding', '2026-11-28 09:29:19.652252+00:00');
INSERT INTO _sqlite_migrations VALUES (8, 'notifier', '008_threads', '2026-11-28 09:29:19.661286+00:00');
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
INSERT INTO events VALUES (1, 'evt_1m8gqspmqredh3p0pg05', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:20.279262+00:00', '2026-11-28T09:29:20.279262+00:00', '{"script_name":"goto_live","host_name":"pi-9","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqspmqphfb74tymng', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqspmst504s68tm66"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqspmss2g324n8ptd"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqspms4wfbzsv8rgy"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqspmsj5maee6ejcj"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqspms6skkrjvwdfv"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqspmsc7a3zcdr1jc"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (2, 'evt_1m8gqsppb3c3kyc9308r', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:20.331196+00:00', '2026-11-28T09:29:20.331196+00:00', '{"script_name":"zap","host_name":"pi-3","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsppb1gqsb81ak79', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsppbmh08dwf72m8"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsppbzyp372faj6j"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsppbffaw43ny0vv"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsppbs6bym3n6p38"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsppc42p2nzpdcrm"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsppckx32jnqymc5"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (3, 'evt_1m8gqsprrxwra209f8xz', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:20.408632+00:00', '2026-11-28T09:29:20.408632+00:00', '{"script_name":"teletext","host_name":"pi-8","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsprs2sdb4vd0ybk', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsprsaghkavdptx2"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsprs2jm6gsk81k9"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsprsjv8b2y4hh8w"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsprsm9vh26qy4st"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsprsw59x924dftn"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsprsepg73qt5cwk"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (4, 'run-4711', 'script_execution_failed', 40, 'http', 'run-4711', NULL, '2026-11-28T09:29:20.502966+00:00', '2026-11-28T09:29:20.502966+00:00', '{"script_name":"recording","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqspvqpx4dh4bnycq', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqspvqxkmxhje1zqx"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqspvqgata2g081v8"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqspvqh2ccyj7w273"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqspvqr81kdk7ajjr"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqspvqntdw3zrbfbb"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqspvqv2dnpm3pe3z"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (5, 'evt_1m8gqsq0mtfyja7exx82', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:20.660802+00:00', '2026-11-28T09:29:20.660802+00:00', '{"script_name":"teletext","host_name":"pi-8","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsprs2sdb4vd0ybk', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsq0nsxhnwf62tqx"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsq0npz5n7s8zzw2"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsq0nvgbnz4xtppc"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsq0nn394e7z14xn"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsq0n2em0z4r03qm"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsq0nn1t2t9y7xa8"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (6, 'evt_1m8gqsq1q8ccgt7b9070', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:20.695769+00:00', '2026-11-28T09:29:20.695769+00:00', '{"message":"warm 0","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"grouped","reason":"rule ''hosts'' matches; group: told at 2026-11-28 12:29:20 UTC","delivery_id":"dlv_1m8gqsq1rn0kk6z0kb78"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (7, 'evt_1m8gqsq2cht0j7hzy7mg', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:20.716515+00:00', '2026-11-28T09:29:20.716515+00:00', '{"message":"0 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"digested","reason":"rule ''digest'' matches; digest: told at 2026-11-28 14:29:20 UTC","delivery_id":"dlv_1m8gqsq2d3fcmkxfyj5p"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (8, 'evt_1m8gqsq3bp1806qajfmw', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:20.747186+00:00', '2026-11-28T09:29:20.747186+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"waiting","reason":"rule ''once'' matches","delivery_id":"dlv_1m8gqsq3bthwpyg4962j"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, digest","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (9, 'evt_1m8gqsq3xpq92pjpnzab', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:20.765046+00:00', '2026-11-28T09:29:20.765046+00:00', '{"message":"warm 1","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"grouped","reason":"rule ''hosts'' matches; group: told at 2026-11-28 12:29:20 UTC","delivery_id":"dlv_1m8gqsq1rn0kk6z0kb78"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (10, 'evt_1m8gqsq4g70b9094rgar', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:20.784396+00:00', '2026-11-28T09:29:20.784396+00:00', '{"message":"1 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"digested","reason":"rule ''digest'' matches; digest: told at 2026-11-28 14:29:20 UTC","delivery_id":"dlv_1m8gqsq2d3fcmkxfyj5p"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (11, 'evt_1m8gqsq4kgex62pjdnqm', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:20.787973+00:00', '2026-11-28T09:29:20.787973+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"deduplicated","reason":"dedupe: the same host_name was told at 2026-11-28 09:29:20 UTC (evt_1m8gqsq3bp1806qajfmw)","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, digest","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (12, 'evt_1m8gqsq537cxzqh2ngqn', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:20.803881+00:00', '2026-11-28T09:29:20.803881+00:00', '{"message":"warm 2","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"grouped","reason":"rule ''hosts'' matches; group: told at 2026-11-28 12:29:20 UTC","delivery_id":"dlv_1m8gqsq1rn0kk6z0kb78"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (13, 'evt_1m8gqsq5cgfjphg1jcny', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:20.812521+00:00', '2026-11-28T09:29:20.812521+00:00', '{"message":"2 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"digested","reason":"rule ''digest'' matches; digest: told at 2026-11-28 14:29:20 UTC","delivery_id":"dlv_1m8gqsq2d3fcmkxfyj5p"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (14, 'evt_1m8gqsq5p5mfjxqv8062', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:20.822678+00:00', '2026-11-28T09:29:20.822678+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"deduplicated","reason":"dedupe: the same host_name was told at 2026-11-28 09:29:20 UTC (evt_1m8gqsq3bp1806qajfmw)","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, digest","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (15, 'evt_1m8gqsq5xzrf3x17tr45', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:20.829692+00:00', '2026-11-28T09:29:20.829692+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsq5xfcckmkgpf72', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsq5y6jrrnn14wsy"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsq5yq0zpjzqzy6t"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsq5ynekd5hqa9ke"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsq5ydxyendrx42w"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsq5ys0czpdfwxf9"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsq5yq181vp8qj4z"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (16, 'evt_1m8gqsq6h4dxa598q9z7', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:20.849041+00:00', '2026-11-28T09:29:20.849041+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsq5xfcckmkgpf72', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsq6h7y43kgt8dpc"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsq6hj14mp1qe06x"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsq6hef82ykq9g5m"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsq6h2mwqxa46xk0"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsq6h7cfqjvc8ams"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsq6hg227bvjdmj7"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (17, 'evt_1m8gqsq6j6sncrfmfebk', 'notifier_alert', 30, 'notifier', NULL, NULL, '2026-11-28T09:29:20.850285+00:00', '2026-11-28T09:29:20.850285+00:00', '{"title":"away cannot be reached","message":"Slack answered 503 ok. Messages for it wait. One message is tried now and then, and when it gets through, all go. It has no fallback."}', '[]', NULL, '[{"rule_id":"","rule_name":"","integration_id":"chat","verdict":"waiting","reason":"one of settings.admin_integrations","delivery_id":"dlv_1m8gqsq6jvefh49k4q9y"}]', 0, NULL);
INSERT INTO events VALUES (18, 'evt_1m8gqsq73kny4c28rhnv', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:20.867109+00:00', '2026-11-28T09:29:20.867109+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsq74nfrats2et6f', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsq74a92veaj22fs"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsq74pmprda5rwv1"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsq740eechk0vd3c"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsq74bvc0vc20kys"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsq75j2fv4ddtwvg"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsq75mx7r7s7ashm"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (19, 'evt_1m8gqsq7mxnngnt01191', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:20.884577+00:00', '2026-11-28T09:29:20.884577+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsq74nfrats2et6f', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:20 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:20 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:20 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:20 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:20 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:20 UTC; told when it has calmed","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (20, 'evt_1m8gqsq7vekx7sp8axff', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:20.891488+00:00', '2026-11-28T09:29:20.891488+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsq7vhtryqv6v8n1', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:20 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:20 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:20 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:20 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:20 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:20 UTC; told when it has calmed","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (21, 'evt_1m8gqsq7z9jtgqvexet9', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:20.895799+00:00', '2026-11-28T09:29:20.895799+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsq7vhtryqv6v8n1', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:20 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:20 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:20 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:20 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:20 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:20 UTC; told when it has calmed","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (22, 'evt_1m8gqsq8sjpvezs2cpnx', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:20.921652+00:00', '2026-11-28T09:29:20.921652+00:00', '{"script_name":"silenced","host_name":"pi-9","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsq8sjxd2thcv6tz', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:20 UTC by ann: new cables (sil_1m8gqsq8mq4zmbqrwyet)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:20 UTC by ann: new cables (sil_1m8gqsq8mq4zmbqrwyet)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:20 UTC by ann: new cables (sil_1m8gqsq8mq4zmbqrwyet)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:20 UTC by ann: new cables (sil_1m8gqsq8mq4zmbqrwyet)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:20 UTC by ann: new cables (sil_1m8gqsq8mq4zmbqrwyet)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:20 UTC by ann: new cables (sil_1m8gqsq8mq4zmbqrwyet)","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (23, 'evt_1m8gqsqjp3809jy0pk63', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:21.238914+00:00', '2026-11-28T09:29:21.238914+00:00', '{"script_name":"last","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsqjqhy5j9550sbj', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsqjren9ddfrz6be"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsqjr7g6ehmk6had"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsqjr7pbc9amk005"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsqjr1atzcadqr6r"},{"rule_id":"failures","rule_name":"failures","integration_id":"crew","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsqjrate1ys66v5x"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsqjryy1rmvsqz3b"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
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
INSERT INTO deliveries VALUES (1, 'dlv_1m8gqspmst504s68tm66', 'evt_1m8gqspmqredh3p0pg05', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqspmqphfb74tymng', 'sent', 1, NULL, '2026-11-28T09:29:20.279262+00:00', '2026-11-28T09:29:20.761476+00:00', '{"delivery_id":"dlv_1m8gqspmst504s68tm66","event_id":"evt_1m8gqspmqredh3p0pg05","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.279262Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqspmqphfb74tymng","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.279262+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.279262Z","is_open":true,"last_at":"2026-11-28T09:29:20.279262Z"}', NULL, 0);
INSERT INTO deliveries VALUES (2, 'dlv_1m8gqspmss2g324n8ptd', 'evt_1m8gqspmqredh3p0pg05', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqspmqphfb74tymng', 'waiting', 1, '2026-11-28T09:29:21.036167+00:00', '2026-11-28T09:29:20.279262+00:00', NULL, '{"delivery_id":"dlv_1m8gqspmss2g324n8ptd","event_id":"evt_1m8gqspmqredh3p0pg05","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.279262Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqspmqphfb74tymng","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:20.279262+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.279262Z","is_open":true,"last_at":"2026-11-28T09:29:20.279262Z"}', NULL, 0);
INSERT INTO deliveries VALUES (3, 'dlv_1m8gqspms4wfbzsv8rgy', 'evt_1m8gqspmqredh3p0pg05', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqspmqphfb74tymng', 'sending', 0, '2026-11-28T09:29:20.279262+00:00', '2026-11-28T09:29:20.279262+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:20.279262+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.279262Z","is_open":true,"last_at":"2026-11-28T09:29:20.279262Z"}', NULL, 0);
INSERT INTO deliveries VALUES (4, 'dlv_1m8gqspmsj5maee6ejcj', 'evt_1m8gqspmqredh3p0pg05', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqspmqphfb74tymng', 'failed', 1, NULL, '2026-11-28T09:29:20.279262+00:00', '2026-11-28T09:29:20.747929+00:00', '{"delivery_id":"dlv_1m8gqspmsj5maee6ejcj","event_id":"evt_1m8gqspmqredh3p0pg05","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.279262Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqspmqphfb74tymng","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.279262+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.279262Z","is_open":true,"last_at":"2026-11-28T09:29:20.279262Z"}', NULL, 0);
INSERT INTO deliveries VALUES (5, 'dlv_1m8gqspms6skkrjvwdfv', 'evt_1m8gqspmqredh3p0pg05', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqspmqphfb74tymng', 'sent', 1, NULL, '2026-11-28T09:29:20.279262+00:00', '2026-11-28T09:29:20.748134+00:00', '{"delivery_id":"dlv_1m8gqspms6skkrjvwdfv","event_id":"evt_1m8gqspmqredh3p0pg05","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.279262Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqspmqphfb74tymng","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.279262+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.279262Z","is_open":true,"last_at":"2026-11-28T09:29:20.279262Z"}', NULL, 0);
INSERT INTO deliveries VALUES (6, 'dlv_1m8gqspmsc7a3zcdr1jc', 'evt_1m8gqspmqredh3p0pg05', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-9', 'stb-1', 'inc_1m8gqspmqphfb74tymng', 'sent', 1, NULL, '2026-11-28T09:29:20.279262+00:00', '2026-11-28T09:29:20.480919+00:00', '{"delivery_id":"dlv_1m8gqspmsc7a3zcdr1jc","event_id":"evt_1m8gqspmqredh3p0pg05","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.279262Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqspmqphfb74tymng","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', NULL, 'QA-1', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.279262+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.279262Z","is_open":true,"last_at":"2026-11-28T09:29:20.279262Z"}', NULL, 0);
INSERT INTO deliveries VALUES (7, 'dlv_1m8gqsppbmh08dwf72m8', 'evt_1m8gqsppb3c3kyc9308r', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqsppb1gqsb81ak79', 'sent', 1, NULL, '2026-11-28T09:29:20.331196+00:00', '2026-11-28T09:29:20.748203+00:00', '{"delivery_id":"dlv_1m8gqsppbmh08dwf72m8","event_id":"evt_1m8gqsppb3c3kyc9308r","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.331196Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqsppb1gqsb81ak79","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.331196+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.331196Z","is_open":true,"last_at":"2026-11-28T09:29:20.331196Z"}', NULL, 0);
INSERT INTO deliveries VALUES (8, 'dlv_1m8gqsppbzyp372faj6j', 'evt_1m8gqsppb3c3kyc9308r', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqsppb1gqsb81ak79', 'waiting', 1, '2026-11-28T09:29:21.036167+00:00', '2026-11-28T09:29:20.331196+00:00', NULL, '{"delivery_id":"dlv_1m8gqsppbzyp372faj6j","event_id":"evt_1m8gqsppb3c3kyc9308r","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.331196Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqsppb1gqsb81ak79","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:20.331196+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.331196Z","is_open":true,"last_at":"2026-11-28T09:29:20.331196Z"}', NULL, 0);
INSERT INTO deliveries VALUES (9, 'dlv_1m8gqsppbffaw43ny0vv', 'evt_1m8gqsppb3c3kyc9308r', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqsppb1gqsb81ak79', 'sending', 0, '2026-11-28T09:29:20.331196+00:00', '2026-11-28T09:29:20.331196+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:20.331196+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.331196Z","is_open":true,"last_at":"2026-11-28T09:29:20.331196Z"}', NULL, 0);
INSERT INTO deliveries VALUES (10, 'dlv_1m8gqsppbs6bym3n6p38', 'evt_1m8gqsppb3c3kyc9308r', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqsppb1gqsb81ak79', 'failed', 1, NULL, '2026-11-28T09:29:20.331196+00:00', '2026-11-28T09:29:20.748063+00:00', '{"delivery_id":"dlv_1m8gqsppbs6bym3n6p38","event_id":"evt_1m8gqsppb3c3kyc9308r","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.331196Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqsppb1gqsb81ak79","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.331196+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.331196Z","is_open":true,"last_at":"2026-11-28T09:29:20.331196Z"}', NULL, 0);
INSERT INTO deliveries VALUES (11, 'dlv_1m8gqsppc42p2nzpdcrm', 'evt_1m8gqsppb3c3kyc9308r', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqsppb1gqsb81ak79', 'sent', 1, NULL, '2026-11-28T09:29:20.331196+00:00', '2026-11-28T09:29:20.760642+00:00', '{"delivery_id":"dlv_1m8gqsppc42p2nzpdcrm","event_id":"evt_1m8gqsppb3c3kyc9308r","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.331196Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqsppb1gqsb81ak79","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.331196+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.331196Z","is_open":true,"last_at":"2026-11-28T09:29:20.331196Z"}', NULL, 0);
INSERT INTO deliveries VALUES (12, 'dlv_1m8gqsppckx32jnqymc5', 'evt_1m8gqsppb3c3kyc9308r', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-3', 'stb-1', 'inc_1m8gqsppb1gqsb81ak79', 'sent', 1, NULL, '2026-11-28T09:29:20.331196+00:00', '2026-11-28T09:29:20.504221+00:00', '{"delivery_id":"dlv_1m8gqsppckx32jnqymc5","event_id":"evt_1m8gqsppb3c3kyc9308r","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.331196Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqsppb1gqsb81ak79","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', NULL, 'QA-2', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.331196+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.331196Z","is_open":true,"last_at":"2026-11-28T09:29:20.331196Z"}', NULL, 0);
INSERT INTO deliveries VALUES (13, 'dlv_1m8gqsprsaghkavdptx2', 'evt_1m8gqsprrxwra209f8xz', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqsprs2sdb4vd0ybk', 'sent', 1, NULL, '2026-11-28T09:29:20.408632+00:00', '2026-11-28T09:29:20.760602+00:00', '{"delivery_id":"dlv_1m8gqsprsaghkavdptx2","event_id":"evt_1m8gqsprrxwra209f8xz","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.408632Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqsprs2sdb4vd0ybk","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.408632+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.408632Z","is_open":true,"last_at":"2026-11-28T09:29:20.408632Z"}', NULL, 0);
INSERT INTO deliveries VALUES (14, 'dlv_1m8gqsprs2jm6gsk81k9', 'evt_1m8gqsprrxwra209f8xz', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqsprs2sdb4vd0ybk', 'waiting', 1, '2026-11-28T09:29:21.036167+00:00', '2026-11-28T09:29:20.408632+00:00', NULL, '{"delivery_id":"dlv_1m8gqsprs2jm6gsk81k9","event_id":"evt_1m8gqsprrxwra209f8xz","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.408632Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqsprs2sdb4vd0ybk","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:20.408632+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.408632Z","is_open":true,"last_at":"2026-11-28T09:29:20.408632Z"}', NULL, 0);
INSERT INTO deliveries VALUES (15, 'dlv_1m8gqsprsjv8b2y4hh8w', 'evt_1m8gqsprrxwra209f8xz', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqsprs2sdb4vd0ybk', 'sending', 0, '2026-11-28T09:29:20.408632+00:00', '2026-11-28T09:29:20.408632+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:20.408632+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.408632Z","is_open":true,"last_at":"2026-11-28T09:29:20.408632Z"}', NULL, 0);
INSERT INTO deliveries VALUES (16, 'dlv_1m8gqsprsm9vh26qy4st', 'evt_1m8gqsprrxwra209f8xz', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqsprs2sdb4vd0ybk', 'failed', 1, NULL, '2026-11-28T09:29:20.408632+00:00', '2026-11-28T09:29:20.748251+00:00', '{"delivery_id":"dlv_1m8gqsprsm9vh26qy4st","event_id":"evt_1m8gqsprrxwra209f8xz","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.408632Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqsprs2sdb4vd0ybk","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.408632+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.408632Z","is_open":true,"last_at":"2026-11-28T09:29:20.408632Z"}', NULL, 0);
INSERT INTO deliveries VALUES (17, 'dlv_1m8gqsprsw59x924dftn', 'evt_1m8gqsprrxwra209f8xz', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqsprs2sdb4vd0ybk', 'sent', 1, NULL, '2026-11-28T09:29:20.408632+00:00', '2026-11-28T09:29:20.760559+00:00', '{"delivery_id":"dlv_1m8gqsprsw59x924dftn","event_id":"evt_1m8gqsprrxwra209f8xz","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.408632Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqsprs2sdb4vd0ybk","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.408632+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.408632Z","is_open":true,"last_at":"2026-11-28T09:29:20.408632Z"}', NULL, 0);
INSERT INTO deliveries VALUES (18, 'dlv_1m8gqsprsepg73qt5cwk', 'evt_1m8gqsprrxwra209f8xz', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-8', 'stb-1', 'inc_1m8gqsprs2sdb4vd0ybk', 'sent', 1, NULL, '2026-11-28T09:29:20.408632+00:00', '2026-11-28T09:29:20.595390+00:00', '{"delivery_id":"dlv_1m8gqsprsepg73qt5cwk","event_id":"evt_1m8gqsprrxwra209f8xz","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.408632Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqsprs2sdb4vd0ybk","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', NULL, 'QA-3', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.408632+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.408632Z","is_open":true,"last_at":"2026-11-28T09:29:20.408632Z"}', NULL, 0);
INSERT INTO deliveries VALUES (19, 'dlv_1m8gqspvqxkmxhje1zqx', 'run-4711', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqspvqpx4dh4bnycq', 'sent', 1, NULL, '2026-11-28T09:29:20.502966+00:00', '2026-11-28T09:29:20.760459+00:00', '{"delivery_id":"dlv_1m8gqspvqxkmxhje1zqx","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.502966Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqspvqpx4dh4bnycq","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.502966+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.502966Z","is_open":true,"last_at":"2026-11-28T09:29:20.502966Z"}', NULL, 0);
INSERT INTO deliveries VALUES (20, 'dlv_1m8gqspvqgata2g081v8', 'run-4711', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqspvqpx4dh4bnycq', 'waiting', 1, '2026-11-28T09:29:21.036167+00:00', '2026-11-28T09:29:20.502966+00:00', NULL, '{"delivery_id":"dlv_1m8gqspvqgata2g081v8","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.502966Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqspvqpx4dh4bnycq","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:20.502966+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.502966Z","is_open":true,"last_at":"2026-11-28T09:29:20.502966Z"}', NULL, 0);
INSERT INTO deliveries VALUES (21, 'dlv_1m8gqspvqh2ccyj7w273', 'run-4711', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqspvqpx4dh4bnycq', 'sending', 0, '2026-11-28T09:29:20.502966+00:00', '2026-11-28T09:29:20.502966+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:20.502966+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.502966Z","is_open":true,"last_at":"2026-11-28T09:29:20.502966Z"}', NULL, 0);
INSERT INTO deliveries VALUES (22, 'dlv_1m8gqspvqr81kdk7ajjr', 'run-4711', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqspvqpx4dh4bnycq', 'failed', 1, NULL, '2026-11-28T09:29:20.502966+00:00', '2026-11-28T09:29:20.760501+00:00', '{"delivery_id":"dlv_1m8gqspvqr81kdk7ajjr","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.502966Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqspvqpx4dh4bnycq","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.502966+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.502966Z","is_open":true,"last_at":"2026-11-28T09:29:20.502966Z"}', NULL, 0);
INSERT INTO deliveries VALUES (23, 'dlv_1m8gqspvqntdw3zrbfbb', 'run-4711', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqspvqpx4dh4bnycq', 'sent', 1, NULL, '2026-11-28T09:29:20.502966+00:00', '2026-11-28T09:29:20.760406+00:00', '{"delivery_id":"dlv_1m8gqspvqntdw3zrbfbb","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.502966Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqspvqpx4dh4bnycq","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.502966+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.502966Z","is_open":true,"last_at":"2026-11-28T09:29:20.502966Z"}', NULL, 0);
INSERT INTO deliveries VALUES (24, 'dlv_1m8gqspvqv2dnpm3pe3z', 'run-4711', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqspvqpx4dh4bnycq', 'sent', 1, NULL, '2026-11-28T09:29:20.502966+00:00', '2026-11-28T09:29:20.606694+00:00', '{"delivery_id":"dlv_1m8gqspvqv2dnpm3pe3z","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.502966Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqspvqpx4dh4bnycq","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', NULL, 'QA-4', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.502966+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.502966Z","is_open":true,"last_at":"2026-11-28T09:29:20.502966Z"}', NULL, 0);
INSERT INTO deliveries VALUES (25, 'dlv_1m8gqsq0nsxhnwf62tqx', 'evt_1m8gqsq0mtfyja7exx82', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqsprs2sdb4vd0ybk', 'sent', 1, NULL, '2026-11-28T09:29:20.660802+00:00', '2026-11-28T09:29:20.776087+00:00', '{"delivery_id":"dlv_1m8gqsq0nsxhnwf62tqx","event_id":"evt_1m8gqsq0mtfyja7exx82","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.3 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.660802Z","sending_at":null,"attempts":0,"turn":"recovered","is_over":true,"incident_id":"inc_1m8gqsprs2sdb4vd0ybk","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.3 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:20 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.660802+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:20.408632Z","last_at":"2026-11-28T09:29:20.408632Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (26, 'dlv_1m8gqsq0npz5n7s8zzw2', 'evt_1m8gqsq0mtfyja7exx82', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqsprs2sdb4vd0ybk', 'waiting', 0, '2026-11-28T09:29:20.660802+00:00', '2026-11-28T09:29:20.660802+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:20.660802+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:20.408632Z","last_at":"2026-11-28T09:29:20.408632Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (27, 'dlv_1m8gqsq0nvgbnz4xtppc', 'evt_1m8gqsq0mtfyja7exx82', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqsprs2sdb4vd0ybk', 'waiting', 0, '2026-11-28T09:29:20.660802+00:00', '2026-11-28T09:29:20.660802+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:20.660802+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:20.408632Z","last_at":"2026-11-28T09:29:20.408632Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (28, 'dlv_1m8gqsq0nn394e7z14xn', 'evt_1m8gqsq0mtfyja7exx82', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqsprs2sdb4vd0ybk', 'failed', 1, NULL, '2026-11-28T09:29:20.660802+00:00', '2026-11-28T09:29:20.764980+00:00', '{"delivery_id":"dlv_1m8gqsq0nn394e7z14xn","event_id":"evt_1m8gqsq0mtfyja7exx82","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.3 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.660802Z","sending_at":null,"attempts":0,"turn":"recovered","is_over":true,"incident_id":"inc_1m8gqsprs2sdb4vd0ybk","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.3 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:20 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.660802+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:20.408632Z","last_at":"2026-11-28T09:29:20.408632Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (29, 'dlv_1m8gqsq0n2em0z4r03qm', 'evt_1m8gqsq0mtfyja7exx82', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqsprs2sdb4vd0ybk', 'sent', 1, NULL, '2026-11-28T09:29:20.660802+00:00', '2026-11-28T09:29:20.775968+00:00', '{"delivery_id":"dlv_1m8gqsq0n2em0z4r03qm","event_id":"evt_1m8gqsq0mtfyja7exx82","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.3 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.660802Z","sending_at":null,"attempts":0,"turn":"recovered","is_over":true,"incident_id":"inc_1m8gqsprs2sdb4vd0ybk","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.3 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:20 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.660802+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:20.408632Z","last_at":"2026-11-28T09:29:20.408632Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (30, 'dlv_1m8gqsq0nn1t2t9y7xa8', 'evt_1m8gqsq0mtfyja7exx82', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-8', 'stb-1', 'inc_1m8gqsprs2sdb4vd0ybk', 'sent', 1, NULL, '2026-11-28T09:29:20.660802+00:00', '2026-11-28T09:29:20.728856+00:00', '{"delivery_id":"dlv_1m8gqsq0nn1t2t9y7xa8","event_id":"evt_1m8gqsq0mtfyja7exx82","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.3 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.660802Z","sending_at":null,"attempts":0,"turn":"recovered","is_over":true,"incident_id":"inc_1m8gqsprs2sdb4vd0ybk","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.3 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:20 UTC', NULL, 'QA-3', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.660802+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:20.408632Z","last_at":"2026-11-28T09:29:20.408632Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (31, 'dlv_1m8gqsq1rn0kk6z0kb78', 'evt_1m8gqsq1q8ccgt7b9070', 'system_alert', 30, 'hosts', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', NULL, NULL, 'waiting', 0, '2026-11-28T12:29:20.695769+00:00', '2026-11-28T09:29:20.695769+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T12:29:20.695769+00:00', '{"common":[["host_name","pi-1"]],"collected":"group"}', '["group","hosts","chat","pi-1"]', 0);
INSERT INTO deliveries VALUES (32, 'dlv_1m8gqsq2d3fcmkxfyj5p', 'evt_1m8gqsq2cht0j7hzy7mg', 'disk_low', 20, 'digest', 'crew', 'slack', 'team', 'Slack webhook', 'pi-2', NULL, NULL, 'waiting', 0, '2026-11-28T14:29:20.716515+00:00', '2026-11-28T09:29:20.716515+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T14:29:20.716515+00:00', '{"collected":"digest"}', '["digest","digest","crew"]', 0);
INSERT INTO deliveries VALUES (33, 'dlv_1m8gqsq3bthwpyg4962j', 'evt_1m8gqsq3bp1806qajfmw', 'camera_lost', 20, 'once', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:20.747186+00:00', '2026-11-28T09:29:20.764885+00:00', '{"delivery_id":"dlv_1m8gqsq3bthwpyg4962j","event_id":"evt_1m8gqsq3bp1806qajfmw","event_type":"camera_lost","severity":20,"icon":"✅","title":"camera_lost on pi-3","body":"Event camera_lost.","facts":[{"label":"Host","value":"pi-3"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.747186Z","sending_at":null,"attempts":0,"turn":"event","is_over":false,"incident_id":null,"events":1,"is_test":false,"template_fault":""}', '✅ camera_lost on pi-3
Event camera_lost.

Host: pi-3
Severity: info
Time: 2026-11-28 09:29:20 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.747186+00:00', '{}', NULL, 0);
INSERT INTO deliveries VALUES (34, 'dlv_1m8gqsq5y6jrrnn14wsy', 'evt_1m8gqsq5xzrf3x17tr45', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsq5xfcckmkgpf72', 'sent', 1, NULL, '2026-11-28T09:29:20.829692+00:00', '2026-11-28T09:29:20.848917+00:00', '{"delivery_id":"dlv_1m8gqsq5y6jrrnn14wsy","event_id":"evt_1m8gqsq5xzrf3x17tr45","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.829692Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqsq5xfcckmkgpf72","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.829692+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.829692Z","is_open":true,"last_at":"2026-11-28T09:29:20.829692Z"}', NULL, 0);
INSERT INTO deliveries VALUES (35, 'dlv_1m8gqsq5yq0zpjzqzy6t', 'evt_1m8gqsq5xzrf3x17tr45', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsq5xfcckmkgpf72', 'waiting', 1, '2026-11-28T09:29:21.036167+00:00', '2026-11-28T09:29:20.829692+00:00', NULL, '{"delivery_id":"dlv_1m8gqsq5yq0zpjzqzy6t","event_id":"evt_1m8gqsq5xzrf3x17tr45","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.829692Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqsq5xfcckmkgpf72","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:20.829692+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.829692Z","is_open":true,"last_at":"2026-11-28T09:29:20.829692Z"}', NULL, 0);
INSERT INTO deliveries VALUES (36, 'dlv_1m8gqsq5ynekd5hqa9ke', 'evt_1m8gqsq5xzrf3x17tr45', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsq5xfcckmkgpf72', 'waiting', 0, '2026-11-28T09:29:20.829692+00:00', '2026-11-28T09:29:20.829692+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:20.829692+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.829692Z","is_open":true,"last_at":"2026-11-28T09:29:20.829692Z"}', NULL, 0);
INSERT INTO deliveries VALUES (37, 'dlv_1m8gqsq5ydxyendrx42w', 'evt_1m8gqsq5xzrf3x17tr45', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsq5xfcckmkgpf72', 'failed', 1, NULL, '2026-11-28T09:29:20.829692+00:00', '2026-11-28T09:29:20.848966+00:00', '{"delivery_id":"dlv_1m8gqsq5ydxyendrx42w","event_id":"evt_1m8gqsq5xzrf3x17tr45","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.829692Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqsq5xfcckmkgpf72","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.829692+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.829692Z","is_open":true,"last_at":"2026-11-28T09:29:20.829692Z"}', NULL, 0);
INSERT INTO deliveries VALUES (38, 'dlv_1m8gqsq5ys0czpdfwxf9', 'evt_1m8gqsq5xzrf3x17tr45', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsq5xfcckmkgpf72', 'sent', 1, NULL, '2026-11-28T09:29:20.829692+00:00', '2026-11-28T09:29:20.848776+00:00', '{"delivery_id":"dlv_1m8gqsq5ys0czpdfwxf9","event_id":"evt_1m8gqsq5xzrf3x17tr45","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.829692Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqsq5xfcckmkgpf72","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.829692+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.829692Z","is_open":true,"last_at":"2026-11-28T09:29:20.829692Z"}', NULL, 0);
INSERT INTO deliveries VALUES (39, 'dlv_1m8gqsq5yq181vp8qj4z', 'evt_1m8gqsq5xzrf3x17tr45', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqsq5xfcckmkgpf72', 'sent', 1, NULL, '2026-11-28T09:29:20.829692+00:00', '2026-11-28T09:29:20.857358+00:00', '{"delivery_id":"dlv_1m8gqsq5yq181vp8qj4z","event_id":"evt_1m8gqsq5xzrf3x17tr45","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.829692Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqsq5xfcckmkgpf72","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', NULL, 'QA-5', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.829692+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:20.829692Z","is_open":true,"last_at":"2026-11-28T09:29:20.829692Z"}', NULL, 0);
INSERT INTO deliveries VALUES (40, 'dlv_1m8gqsq6h7y43kgt8dpc', 'evt_1m8gqsq6h4dxa598q9z7', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsq5xfcckmkgpf72', 'sent', 1, NULL, '2026-11-28T09:29:20.849041+00:00', '2026-11-28T09:29:20.866705+00:00', '{"delivery_id":"dlv_1m8gqsq6h7y43kgt8dpc","event_id":"evt_1m8gqsq6h4dxa598q9z7","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed again on pi-1 / stb-1","body":"Passed again after 0 s and 1 failure.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.849041Z","sending_at":null,"attempts":0,"turn":"recovered","is_over":true,"incident_id":"inc_1m8gqsq5xfcckmkgpf72","events":1,"is_test":false,"template_fault":""}', '✅ Script flaky passed again on pi-1 / stb-1
Passed again after 0 s and 1 failure.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:20 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.849041+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:20.829692Z","last_at":"2026-11-28T09:29:20.829692Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (41, 'dlv_1m8gqsq6hj14mp1qe06x', 'evt_1m8gqsq6h4dxa598q9z7', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsq5xfcckmkgpf72', 'waiting', 0, '2026-11-28T09:29:20.849041+00:00', '2026-11-28T09:29:20.849041+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:20.849041+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:20.829692Z","last_at":"2026-11-28T09:29:20.829692Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (42, 'dlv_1m8gqsq6hef82ykq9g5m', 'evt_1m8gqsq6h4dxa598q9z7', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsq5xfcckmkgpf72', 'waiting', 0, '2026-11-28T09:29:20.849041+00:00', '2026-11-28T09:29:20.849041+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:20.849041+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:20.829692Z","last_at":"2026-11-28T09:29:20.829692Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (43, 'dlv_1m8gqsq6h2mwqxa46xk0', 'evt_1m8gqsq6h4dxa598q9z7', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsq5xfcckmkgpf72', 'failed', 1, NULL, '2026-11-28T09:29:20.849041+00:00', '2026-11-28T09:29:20.866915+00:00', '{"delivery_id":"dlv_1m8gqsq6h2mwqxa46xk0","event_id":"evt_1m8gqsq6h4dxa598q9z7","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed again on pi-1 / stb-1","body":"Passed again after 0 s and 1 failure.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.849041Z","sending_at":null,"attempts":0,"turn":"recovered","is_over":true,"incident_id":"inc_1m8gqsq5xfcckmkgpf72","events":1,"is_test":false,"template_fault":""}', '✅ Script flaky passed again on pi-1 / stb-1
Passed again after 0 s and 1 failure.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:20 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.849041+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:20.829692Z","last_at":"2026-11-28T09:29:20.829692Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (44, 'dlv_1m8gqsq6h7cfqjvc8ams', 'evt_1m8gqsq6h4dxa598q9z7', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsq5xfcckmkgpf72', 'sent', 1, NULL, '2026-11-28T09:29:20.849041+00:00', '2026-11-28T09:29:20.866992+00:00', '{"delivery_id":"dlv_1m8gqsq6h7cfqjvc8ams","event_id":"evt_1m8gqsq6h4dxa598q9z7","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed again on pi-1 / stb-1","body":"Passed again after 0 s and 1 failure.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.849041Z","sending_at":null,"attempts":0,"turn":"recovered","is_over":true,"incident_id":"inc_1m8gqsq5xfcckmkgpf72","events":1,"is_test":false,"template_fault":""}', '✅ Script flaky passed again on pi-1 / stb-1
Passed again after 0 s and 1 failure.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:20 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.849041+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:20.829692Z","last_at":"2026-11-28T09:29:20.829692Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (45, 'dlv_1m8gqsq6hg227bvjdmj7', 'evt_1m8gqsq6h4dxa598q9z7', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqsq5xfcckmkgpf72', 'sent', 1, NULL, '2026-11-28T09:29:20.849041+00:00', '2026-11-28T09:29:20.876045+00:00', '{"delivery_id":"dlv_1m8gqsq6hg227bvjdmj7","event_id":"evt_1m8gqsq6h4dxa598q9z7","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed again on pi-1 / stb-1","body":"Passed again after 0 s and 1 failure.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.849041Z","sending_at":null,"attempts":0,"turn":"recovered","is_over":true,"incident_id":"inc_1m8gqsq5xfcckmkgpf72","events":1,"is_test":false,"template_fault":""}', '✅ Script flaky passed again on pi-1 / stb-1
Passed again after 0 s and 1 failure.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:20 UTC', NULL, 'QA-5', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.849041+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:20.829692Z","last_at":"2026-11-28T09:29:20.829692Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (46, 'dlv_1m8gqsq6jvefh49k4q9y', 'evt_1m8gqsq6j6sncrfmfebk', 'notifier_alert', 30, NULL, 'chat', 'slack', 'chat', 'Slack webhook', NULL, NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:20.850285+00:00', '2026-11-28T09:29:20.866862+00:00', '{"delivery_id":"dlv_1m8gqsq6jvefh49k4q9y","event_id":"evt_1m8gqsq6j6sncrfmfebk","event_type":"notifier_alert","severity":30,"icon":"⚠️","title":"away cannot be reached","body":"Slack answered 503 ok. Messages for it wait. One message is tried now and then, and when it gets through, all go. It has no fallback.","facts":[{"label":"Severity","value":"warning"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.850285Z","sending_at":null,"attempts":0,"turn":"event","is_over":false,"incident_id":null,"events":1,"is_test":false,"template_fault":""}', '⚠️ away cannot be reached
Slack answered 503 ok. Messages for it wait. One message is tried now and then, and when it gets through, all go. It has no fallback.

Severity: warning
Time: 2026-11-28 09:29:20 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.850285+00:00', '{}', NULL, 0);
INSERT INTO deliveries VALUES (47, 'dlv_1m8gqsq74a92veaj22fs', 'evt_1m8gqsq73kny4c28rhnv', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsq74nfrats2et6f', 'sent', 1, NULL, '2026-11-28T09:29:20.867109+00:00', '2026-11-28T09:29:20.884529+00:00', '{"delivery_id":"dlv_1m8gqsq74a92veaj22fs","event_id":"evt_1m8gqsq73kny4c28rhnv","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.867109Z","sending_at":null,"attempts":0,"turn":"flapping","is_over":false,"incident_id":"inc_1m8gqsq74nfrats2et6f","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.867109+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:20.829692Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:20.867109Z"}', NULL, 0);
INSERT INTO deliveries VALUES (48, 'dlv_1m8gqsq74pmprda5rwv1', 'evt_1m8gqsq73kny4c28rhnv', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsq74nfrats2et6f', 'waiting', 1, '2026-11-28T09:30:21.046043+00:00', '2026-11-28T09:29:20.867109+00:00', NULL, '{"delivery_id":"dlv_1m8gqsq74pmprda5rwv1","event_id":"evt_1m8gqsq73kny4c28rhnv","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.867109Z","sending_at":null,"attempts":0,"turn":"flapping","is_over":false,"incident_id":"inc_1m8gqsq74nfrats2et6f","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:20.867109+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:20.829692Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:20.867109Z"}', NULL, 0);
INSERT INTO deliveries VALUES (49, 'dlv_1m8gqsq740eechk0vd3c', 'evt_1m8gqsq73kny4c28rhnv', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsq74nfrats2et6f', 'waiting', 0, '2026-11-28T09:29:20.867109+00:00', '2026-11-28T09:29:20.867109+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:20.867109+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:20.829692Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:20.867109Z"}', NULL, 0);
INSERT INTO deliveries VALUES (50, 'dlv_1m8gqsq74bvc0vc20kys', 'evt_1m8gqsq73kny4c28rhnv', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsq74nfrats2et6f', 'failed', 1, NULL, '2026-11-28T09:29:20.867109+00:00', '2026-11-28T09:29:20.884389+00:00', '{"delivery_id":"dlv_1m8gqsq74bvc0vc20kys","event_id":"evt_1m8gqsq73kny4c28rhnv","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.867109Z","sending_at":null,"attempts":0,"turn":"flapping","is_over":false,"incident_id":"inc_1m8gqsq74nfrats2et6f","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.867109+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:20.829692Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:20.867109Z"}', NULL, 0);
INSERT INTO deliveries VALUES (51, 'dlv_1m8gqsq75j2fv4ddtwvg', 'evt_1m8gqsq73kny4c28rhnv', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsq74nfrats2et6f', 'sent', 1, NULL, '2026-11-28T09:29:20.867109+00:00', '2026-11-28T09:29:20.888920+00:00', '{"delivery_id":"dlv_1m8gqsq75j2fv4ddtwvg","event_id":"evt_1m8gqsq73kny4c28rhnv","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.867109Z","sending_at":null,"attempts":0,"turn":"flapping","is_over":false,"incident_id":"inc_1m8gqsq74nfrats2et6f","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.867109+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:20.829692Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:20.867109Z"}', NULL, 0);
INSERT INTO deliveries VALUES (52, 'dlv_1m8gqsq75mx7r7s7ashm', 'evt_1m8gqsq73kny4c28rhnv', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqsq74nfrats2et6f', 'sent', 1, NULL, '2026-11-28T09:29:20.867109+00:00', '2026-11-28T09:29:20.891230+00:00', '{"delivery_id":"dlv_1m8gqsq75mx7r7s7ashm","event_id":"evt_1m8gqsq73kny4c28rhnv","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:20 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:20.867109Z","sending_at":null,"attempts":0,"turn":"flapping","is_over":false,"incident_id":"inc_1m8gqsq74nfrats2et6f","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:20 UTC', NULL, 'QA-5', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:20.867109+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:20.829692Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:20.867109Z"}', NULL, 0);
INSERT INTO deliveries VALUES (53, 'dlv_1m8gqsqjren9ddfrz6be', 'evt_1m8gqsqjp3809jy0pk63', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsqjqhy5j9550sbj', 'sending', 0, '2026-11-28T09:29:21.238914+00:00', '2026-11-28T09:29:21.238914+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:21.238914+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:21.238914Z","is_open":true,"last_at":"2026-11-28T09:29:21.238914Z"}', NULL, 0);
INSERT INTO deliveries VALUES (54, 'dlv_1m8gqsqjr7g6ehmk6had', 'evt_1m8gqsqjp3809jy0pk63', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsqjqhy5j9550sbj', 'waiting', 0, '2026-11-28T09:29:21.238914+00:00', '2026-11-28T09:29:21.238914+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:21.238914+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:21.238914Z","is_open":true,"last_at":"2026-11-28T09:29:21.238914Z"}', NULL, 0);
INSERT INTO deliveries VALUES (55, 'dlv_1m8gqsqjr7pbc9amk005', 'evt_1m8gqsqjp3809jy0pk63', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsqjqhy5j9550sbj', 'waiting', 0, '2026-11-28T09:29:21.238914+00:00', '2026-11-28T09:29:21.238914+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:21.238914+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:21.238914Z","is_open":true,"last_at":"2026-11-28T09:29:21.238914Z"}', NULL, 0);
INSERT INTO deliveries VALUES (56, 'dlv_1m8gqsqjr1atzcadqr6r', 'evt_1m8gqsqjp3809jy0pk63', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsqjqhy5j9550sbj', 'failed', 1, NULL, '2026-11-28T09:29:21.238914+00:00', '2026-11-28T09:29:21.249926+00:00', '{"delivery_id":"dlv_1m8gqsqjr1atzcadqr6r","event_id":"evt_1m8gqsqjp3809jy0pk63","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script last failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:21 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:21.238914Z","sending_at":null,"attempts":0,"turn":"first_failure","is_over":false,"incident_id":"inc_1m8gqsqjqhy5j9550sbj","events":1,"is_test":false,"template_fault":""}', '❌ Script last failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:21 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:21.238914+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:21.238914Z","is_open":true,"last_at":"2026-11-28T09:29:21.238914Z"}', NULL, 0);
INSERT INTO deliveries VALUES (57, 'dlv_1m8gqsqjrate1ys66v5x', 'evt_1m8gqsqjp3809jy0pk63', 'script_execution_failed', 40, 'failures', 'crew', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsqjqhy5j9550sbj', 'sending', 0, '2026-11-28T09:29:21.238914+00:00', '2026-11-28T09:29:21.238914+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:21.238914+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:21.238914Z","is_open":true,"last_at":"2026-11-28T09:29:21.238914Z"}', NULL, 0);
INSERT INTO deliveries VALUES (58, 'dlv_1m8gqsqjryy1rmvsqz3b', 'evt_1m8gqsqjp3809jy0pk63', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqsqjqhy5j9550sbj', 'sending', 0, '2026-11-28T09:29:21.238914+00:00', '2026-11-28T09:29:21.238914+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:21.238914+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:21.238914Z","is_open":true,"last_at":"2026-11-28T09:29:21.238914Z"}', NULL, 0);
CREATE TABLE attempts (
    seq INTEGER PRIMARY KEY,
    delivery_id TEXT NOT NULL REFERENCES deliveries (id),
    at TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('sent', 'failed')),
    reason TEXT NOT NULL,
    status_code INTEGER,
    duration_ms INTEGER NOT NULL
);
INSERT INTO attempts VALUES (1, 'dlv_1m8gqspmsc7a3zcdr1jc', '2026-11-28T09:29:20.480919+00:00', 'sent', 'created QA-1', 201, 158);
INSERT INTO attempts VALUES (2, 'dlv_1m8gqsppckx32jnqymc5', '2026-11-28T09:29:20.504221+00:00', 'sent', 'created QA-2', 201, 101);
INSERT INTO attempts VALUES (3, 'dlv_1m8gqsprsepg73qt5cwk', '2026-11-28T09:29:20.595390+00:00', 'sent', 'created QA-3', 201, 3);
INSERT INTO attempts VALUES (4, 'dlv_1m8gqspvqv2dnpm3pe3z', '2026-11-28T09:29:20.606694+00:00', 'sent', 'created QA-4', 201, 4);
INSERT INTO attempts VALUES (5, 'dlv_1m8gqsq0nn1t2t9y7xa8', '2026-11-28T09:29:20.728856+00:00', 'sent', 'commented on QA-3; it is left open', NULL, 24);
INSERT INTO attempts VALUES (6, 'dlv_1m8gqspmsj5maee6ejcj', '2026-11-28T09:29:20.747929+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 428);
INSERT INTO attempts VALUES (7, 'dlv_1m8gqsppbs6bym3n6p38', '2026-11-28T09:29:20.748063+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 368);
INSERT INTO attempts VALUES (8, 'dlv_1m8gqspms6skkrjvwdfv', '2026-11-28T09:29:20.748134+00:00', 'sent', 'Slack answered 200', 200, 424);
INSERT INTO attempts VALUES (9, 'dlv_1m8gqsppbmh08dwf72m8', '2026-11-28T09:29:20.748203+00:00', 'sent', 'Slack answered 200', 200, 379);
INSERT INTO attempts VALUES (10, 'dlv_1m8gqsprsm9vh26qy4st', '2026-11-28T09:29:20.748251+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 267);
INSERT INTO attempts VALUES (11, 'dlv_1m8gqspmss2g324n8ptd', '2026-11-28T09:29:20.748894+00:00', 'failed', 'Slack answered 503 ok', 503, 444);
INSERT INTO attempts VALUES (12, 'dlv_1m8gqspvqgata2g081v8', '2026-11-28T09:29:20.760241+00:00', 'failed', 'Slack answered 503 ok', 503, 215);
INSERT INTO attempts VALUES (13, 'dlv_1m8gqspvqntdw3zrbfbb', '2026-11-28T09:29:20.760406+00:00', 'sent', 'Slack answered 200', 200, 163);
INSERT INTO attempts VALUES (14, 'dlv_1m8gqspvqxkmxhje1zqx', '2026-11-28T09:29:20.760459+00:00', 'sent', 'Slack answered 200', 200, 216);
INSERT INTO attempts VALUES (15, 'dlv_1m8gqspvqr81kdk7ajjr', '2026-11-28T09:29:20.760501+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 164);
INSERT INTO attempts VALUES (16, 'dlv_1m8gqsprsw59x924dftn', '2026-11-28T09:29:20.760559+00:00', 'sent', 'Slack answered 200', 200, 273);
INSERT INTO attempts VALUES (17, 'dlv_1m8gqsprsaghkavdptx2', '2026-11-28T09:29:20.760602+00:00', 'sent', 'Slack answered 200', 200, 284);
INSERT INTO attempts VALUES (18, 'dlv_1m8gqsppc42p2nzpdcrm', '2026-11-28T09:29:20.760642+00:00', 'sent', 'Slack answered 200', 200, 380);
INSERT INTO attempts VALUES (19, 'dlv_1m8gqsppbzyp372faj6j', '2026-11-28T09:29:20.761207+00:00', 'failed', 'Slack answered 503 ok', 503, 388);
INSERT INTO attempts VALUES (20, 'dlv_1m8gqsprs2jm6gsk81k9', '2026-11-28T09:29:20.761394+00:00', 'failed', 'Slack answered 503 ok', 503, 283);
INSERT INTO attempts VALUES (21, 'dlv_1m8gqspmst504s68tm66', '2026-11-28T09:29:20.761476+00:00', 'sent', 'Slack answered 200', 200, 466);
INSERT INTO attempts VALUES (22, 'dlv_1m8gqsq3bthwpyg4962j', '2026-11-28T09:29:20.764885+00:00', 'sent', 'Slack answered 200', 200, 1);
INSERT INTO attempts VALUES (23, 'dlv_1m8gqsq0nn394e7z14xn', '2026-11-28T09:29:20.764980+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 3);
INSERT INTO attempts VALUES (24, 'dlv_1m8gqsq0n2em0z4r03qm', '2026-11-28T09:29:20.775968+00:00', 'sent', 'Slack answered 200', 200, 2);
INSERT INTO attempts VALUES (25, 'dlv_1m8gqsq0nsxhnwf62tqx', '2026-11-28T09:29:20.776087+00:00', 'sent', 'Slack answered 200', 200, 3);
INSERT INTO attempts VALUES (26, 'dlv_1m8gqsq5yq0zpjzqzy6t', '2026-11-28T09:29:20.843614+00:00', 'failed', 'Slack answered 503 ok', 503, 3);
INSERT INTO attempts VALUES (27, 'dlv_1m8gqsq5ys0czpdfwxf9', '2026-11-28T09:29:20.848776+00:00', 'sent', 'Slack answered 200', 200, 3);
INSERT INTO attempts VALUES (28, 'dlv_1m8gqsq5y6jrrnn14wsy', '2026-11-28T09:29:20.848917+00:00', 'sent', 'Slack answered 200', 200, 9);
INSERT INTO attempts VALUES (29, 'dlv_1m8gqsq5ydxyendrx42w', '2026-11-28T09:29:20.848966+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 3);
INSERT INTO attempts VALUES (30, 'dlv_1m8gqsq5yq181vp8qj4z', '2026-11-28T09:29:20.857358+00:00', 'sent', 'created QA-5', 201, 5);
INSERT INTO attempts VALUES (31, 'dlv_1m8gqsq6h7y43kgt8dpc', '2026-11-28T09:29:20.866705+00:00', 'sent', 'Slack answered 200', 200, 8);
INSERT INTO attempts VALUES (32, 'dlv_1m8gqsq6jvefh49k4q9y', '2026-11-28T09:29:20.866862+00:00', 'sent', 'Slack answered 200', 200, 8);
INSERT INTO attempts VALUES (33, 'dlv_1m8gqsq6h2mwqxa46xk0', '2026-11-28T09:29:20.866915+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 3);
INSERT INTO attempts VALUES (34, 'dlv_1m8gqsq6h7cfqjvc8ams', '2026-11-28T09:29:20.866992+00:00', 'sent', 'Slack answered 200', 200, 2);
INSERT INTO attempts VALUES (35, 'dlv_1m8gqsq6hg227bvjdmj7', '2026-11-28T09:29:20.876045+00:00', 'sent', 'commented on QA-5; it is left open', NULL, 4);
INSERT INTO attempts VALUES (36, 'dlv_1m8gqsq74bvc0vc20kys', '2026-11-28T09:29:20.884389+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 2);
INSERT INTO attempts VALUES (37, 'dlv_1m8gqsq74a92veaj22fs', '2026-11-28T09:29:20.884529+00:00', 'sent', 'Slack answered 200', 200, 4);
INSERT INTO attempts VALUES (38, 'dlv_1m8gqsq75j2fv4ddtwvg', '2026-11-28T09:29:20.888920+00:00', 'sent', 'Slack answered 200', 200, 5);
INSERT INTO attempts VALUES (39, 'dlv_1m8gqsq75mx7r7s7ashm', '2026-11-28T09:29:20.891230+00:00', 'sent', 'commented on QA-5', NULL, 3);
INSERT INTO attempts VALUES (40, 'dlv_1m8gqsq74pmprda5rwv1', '2026-11-28T09:29:21.046237+00:00', 'failed', 'Slack answered 503 ok', 503, 3);
INSERT INTO attempts VALUES (41, 'dlv_1m8gqsqjr1atzcadqr6r', '2026-11-28T09:29:21.249926+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 1);
CREATE TABLE answers (
    key TEXT PRIMARY KEY,
    body_hash TEXT NOT NULL,
    answer TEXT NOT NULL,
    at TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO answers VALUES ('id:run-4711', 'f4ec4b021cf4e76c623abe10cbadcc0c1c59b91ed8872660e41d200d22095720', 'run-4711', '2026-11-28T09:29:20.502966+00:00');
CREATE TABLE entries (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;
INSERT INTO entries VALUES ('integration', 'away', 'c951a9831621e4f75efb8d2aec97b06d061ef0f8a6634fd9daad6deedacb292e', '2026-11-28T09:29:20.179657+00:00', '2026-11-28T09:29:20.179657+00:00');
INSERT INTO entries VALUES ('integration', 'chat', '311b85e710f73e5af8cbfb01d64ec7ca9a6c35cbdcff4aae002c1c16f4b13db9', '2026-11-28T09:29:20.179657+00:00', '2026-11-28T09:29:20.179657+00:00');
INSERT INTO entries VALUES ('integration', 'crew', '32f491196a2f4c8b2dcf3cfb7b35667167a673884f2875d4d443e0200db153e9', '2026-11-28T09:29:20.997485+00:00', '2026-11-28T09:29:20.997485+00:00');
INSERT INTO entries VALUES ('integration', 'issues', 'e0eb5314431bcd06cc7fbb22c17c22ea6e97aebb23dbeebcaa12a2d2eef8105e', '2026-11-28T09:29:20.179657+00:00', '2026-11-28T09:29:20.179657+00:00');
INSERT INTO entries VALUES ('integration', 'slow', 'f56b8ebcf03b99dc29d499f1a027f43ba03e8f817d30c8eba154c273777e5951', '2026-11-28T09:29:20.179657+00:00', '2026-11-28T09:29:20.179657+00:00');
INSERT INTO entries VALUES ('integration', 'wrong', '3b42c033d59f36aa77cf69fafac0c9edbfd8084c5fa379a918cbecc159642260', '2026-11-28T09:29:20.179657+00:00', '2026-11-28T09:29:20.179657+00:00');
INSERT INTO entries VALUES ('rule', 'digest', '2cb644c1f036538079cfda72d1c194e2a42c76257b371c1420f5941d9d5111f7', '2026-11-28T09:29:20.179657+00:00', '2026-11-28T09:29:20.997485+00:00');
INSERT INTO entries VALUES ('rule', 'failures', '63b810fc560681621052a333ed7cd8c2276c53f7d76693d0d83323f22391b4f4', '2026-11-28T09:29:20.179657+00:00', '2026-11-28T09:29:20.997485+00:00');
INSERT INTO entries VALUES ('rule', 'hosts', '35c7348f71fc902a03e3e8b4b396fd6ec4f35c8d765fb7e44c2dee8f0924ba4e', '2026-11-28T09:29:20.179657+00:00', '2026-11-28T09:29:20.179657+00:00');
INSERT INTO entries VALUES ('rule', 'once', '39e4c86b288f614debc733fe02a6ad5ed29f4d7ad387d45b8d45199fc09d6154', '2026-11-28T09:29:20.179657+00:00', '2026-11-28T09:29:20.997485+00:00');
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
INSERT INTO revisions VALUES (1, 'd0b011f67185651e', '2026-11-28T09:29:20.179657+00:00', 'file', '', '', 152, 0, X'789CC5965B8FAA4810C7DFE753181F37E31E40419C375404EFE07D3C39210DB480DC1ABA01E1E47CF745741C672693DD6C2699F042FFA9EEAAFA5501F5FBA1564F618C9D30A83FD5E8C7728921214E60E172FDFBA156AB03D37702CD0908B462404AC3F3939FE5935ADDB001A99777BF1E6A7FCE5BDF1955DB2B9BCB7DAD1E001F968B8BF85849244795843D60B857CD08838363BDECAAD533A8DB61E86A49EC55A61078D07C4AE9274CDAB6D13CFA4FDD6233E558A32783160F675D626AFE14F5B0E937D3A460A60A3768D900F9E2A8A96BD899D07AB6DE735B71E91ED2AEDFE106616600296057615361B6FB0C24F3A9B0DAAEB9956CE50A814DB54D8F971C3AC82B71C8C6D3E61EF425D3744103AF4E7963BCCB7C1284ADE74DBF13C76E242C0794BEED67673615993287120B7CCD08C158C3B0CCD33C63A728EAF1A2EB498CC955BADF0C499CBFEE3E38A5959601E76C5AA7F1C5CFC3D5BC0E32907F405E895F89FC50144A81D6D989202AF20F795F1EE52B3BE0686B2FAC4FBB452BF5BBC971D5E60B0D50622E6C980EDD6B648D49D46909981B839411A8B837537C77E8F8E34D77B7EFEF543318457ED0CAC6E13175F6EE3E1BCE4787C90E37D4633CE4D0F3B09DD83E9B03072BA8683406525E46E9CC4436DD8E3DBE6B7D1372EC85D907E495F895C84D59A55C7DDB1E1E67852E70BA63333DEEB8D61D77AF778CA31D08A671DA2C81A6F643AB832C613FEC35E67CD7E6D2D18457F5389CABEE2AE521197319A72DA6437E6266E27E2BF4B7BAE8AA70122D990E2F853DA6DD6AFA68C96D34971A2006F299327F1ECB6611B83CD4A49E79CC151D5863BAD1FF2EE4591C06D607E617F52BA1C73D76BDDAEF884675FD765791A34D4A9F1C455D8ACB02867D79E1B6EC15BB5B5A5DB1A79261DA6A0FA73CF2759689D66EFB59E229138542488BF47EE733C156D58B535798EBF32D66EC68B39D095B9AF293FD1C653D2E8B8506D0939CB07D69D95C89BC3F12D7BC5ABE142016E7EE00CC28CFF1D4A5F04DD00904FE07E695F895C8157AC1B903C99564B91F29F22153482464835E8471E1EE126D52CC589E868326ADC566BBBF5ED0B3A9AFAC9E8BA8C73D77D819B69FB9913418CD85B43B57345290C6469A8DDB4316F583759B467C831EE4524683637FD194BDDCE820225B43DA1849FC9E2C443CD4D646B83227C692D63A21B6D2B0A37E137207E304E21BF417C24727069F00C6302EFFE92F7C6D42D0D38F1F34D3FE9B2A2FFAA945332DB67E0D11204723A10B834F4A61AC37ECBA6B79603E477CC7928707DA1766CA29C2286AE6FD01E5B842124A8C7D92025A5EFBC5C299778B09229172E452D9A766EAB3EC2011BBC9445AF26C0AA2DC6C24F2BED145B2395D863498ECC42693B7F14B48280E8FD0209A0BCF90EAAAF00AE43A67C4897723523F00C74BE23B42308501D16E9D68C40E221A3C4123390F26DA5F576A77C38AE698B7A1E67E38B9FF6BDE7FCEDF7C66EEFBFF56ADF3E2D7C54F3559FDBC2FF535E2DBB9C4F1BC4A745ECF8CCB762A8B08CD17E1E00184CE067747BFDD79AB7F09A0EA2FE6BA358C357020303EE368D9F76D0CB101BC4B2B5F22BC9C50E6FD62CFD8D7003E07763708D6AA59F05AADEAF6D2C37688C9A705CA3181BE56765E4CFE5369EE00587198A0D7C4F5AA61CECEB4EADBF452ACEBABD5B46F552A1DC429F0DEAA3144B01A566F946E09988E0531F92403D3C1EEBFB755D52577B1BF3DB28CD209CC6A88A8B3EFBD8781013FF16D9479C6E07F78876682E03B74D77ADE11AC845F8FEF23E4EC37EFE4C39F877F00BFD27914');
INSERT INTO revisions VALUES (2, '4a4af0a91ca94b96', '2026-11-28T09:29:20.997485+00:00', 'file', '', '', 5, 5, X'789CC5965B6FA33A1080DFFB2BA23C1E35678100217D2309B934570AB934AB1532E000E1668C81C06AFFFB2184A669AB4AABA34A555EECC98C67E69BB199DF778D660A71EC8441F3A141DF97DB1812E204565CEE7FDF351A4D60FA4EA03901811606A4543CFFF3B3FCA7D1346C409AE5EAD75DE3CFD9F49D52655EE95CD68D66007C586E2EC2FB4A44725489620F186E2D33C2E0E0582F568D6606753B0C5D2DC15EA50A8107CD87947E8849C736DA47FFA1576CE63C67F4C78015E0A2474CCD9FA37E6CFAED342998F98A1FB23640BEF4D8D6B5D899D17AB6DEF35B49710F69CFEFF2C33033C028E0D4B0BD62B6FB0C24CBB9A86ED7BC3AB6F215816DB9434F151E1DC6AA34E1F0BCBD07839169BAA015ABA7BC35DD653E0942F67933E862EC46A232A4F4ED203BB3A9C894399458E06B4608622D86659EE6193B4551F717B99EE098D4A25B634870FE6A7D704A2D2D03CE59B549C7173F77B57A136420FF80BC127E25F24351AC0AB4CE4E0451917FC807E3C75CB5039EB6F6E2FAB47B6253BF971CD58E506880927271C374E97E2B6BCDA22E2BC6FC14A48C48E1FE62E5BB13C79F6E7ABBFD60279BC163E4076C360D8FA9B377F7D964F97898EDE2967CC4131E3D4F3A89ED733970E2152A5AADE1282FA3741612976EA79ED0B3BE0979EC85D907E495F02B919B639972F56D67725C14BAC8EB8ECDF4F9E35A77DCBDDE358E76209AC669A3004D1E84561759E27ED26F2D859ECDA78F3341D671B8945D35152099F219AF3DCD27C2CCCCA4FD561C6C75C995E12C5298AE300AFB4C876DFB48E1379A4B0D1103856CB57C9E8ECD227005A88DFAE6315FE9C09AD2ADC17721CF7018581F985FA45F091DF7B9B5BADF118DEAF99DDE6A1C6D52FAE4AC6445520A180EC64F2E6BABDC4EB17A525F269394ED4CE602F2758E89D66EE7792450260AC59096E8FDCE6782ADAC17A79EB8D497DB98B1A3CD76216E69CA4FF64B94F5F90C8B2DA02739E10623A5AD4A82FF28AD05B9BC14004B4B77081694E778B2227E137403C38F7D4E20F0BF14F970350B92C2E0564472D73ED9F497D8324B0A02680D86ADAE5D440B4B195385A8266867F52375F1CC730B7132D9E6121BE91B15CF067C8A6482694345A3B8BF1BB14F69870BD96EE205E56352103135EC5CC8836577BA59B5378BA3B5F4586B5EC83375F618714CBF48680032D6E37B039E3B29F4F4BB5E73278E13185FA1BF103E3A187C023886B8FCA6BFF0B509410F3F7ED04CE75FAAFCD10F2CCDB05CB30E11204723A10B834F4A61AC37DCBA677960B94442D71A4F0EB42F2E56A72846513B1F0C29C7159370C4D8A751408FD77EF1E42C7BC50C916875E4D3B14F2DE4E7B183A4D84D662345E05210E5662B19EF5B3D3436E74A4883D94E6A3379277E0909E1F0080DA2B9F00CA9298BAF40EA390327DE9548F3001C2FC13784600A03A25D3BD1C00E221A3C4123390F26DA3F35B59B614573CCEB50733B9CDC7E356F9FF337CF4C7D29EA755DADF3E6D7C54F3559FDBC2D751DF1F55CE2785E25745ECFC4653B954584E68BE0E00184CE0A3747BFB5BCD6BF0450F517539B8658030702F119076BDFB6318C0DE05D5AF912E1E58432EF177DC6AE03F81CD8CD20D8A866C1BA5AD5F2D2C37618934F0B94C704FA5AD97998FC55696E0058384CD06BE27AD53067675AF536BD14ABBE5A6DFB5AA5D2014E81F7568A2182D5B07AA5744DC0742C18934F32309DD8FD8BB63A77C94DEC6F8F2CA37402B31A229ADC7BEF6160C04F7C1B659E18FC0FEFD04C107C87AEAEE70DC14AF0EBFE7D84BCFDE64EDEFDB9FB0F03517A48');
CREATE TABLE lanes (
    integration_id TEXT PRIMARY KEY,
    lane TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO lanes VALUES ('away', '{"state":"open","reason":"Slack answered 503 ok","since":"2026-11-28T09:29:20.748297Z","not_before":"2026-11-28T09:30:21.046043Z","failures":6,"probes":1}');
CREATE TABLE alerts (
    key TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    since TEXT NOT NULL,
    told_at TEXT,
    count INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO alerts VALUES ('lane:away', 'away cannot be reached', '2026-11-28T09:29:20.850285+00:00', '2026-11-28T09:29:20.850285+00:00', 1);
INSERT INTO sqlite_master VALUES ('table', 'history_index', 'history_index', 0, 'CREATE VIRTUAL TABLE history_index USING fts5
    (entry, content = '''', detail = none, columnsize = 0, tokenize = "unicode61 remove_diacritics 0 tokenchars ''_''")');
CREATE TABLE 'history_index_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO history_index_data VALUES (1, X'228E60');
INSERT INTO history_index_data VALUES (10, X'000000000101010001010101');
INSERT INTO history_index_data VALUES (137438953473, X'00000B4E0230300606060601030101090103010102030101020139010301010103010101030101010301010103010103010301010103010101010301010101310103010101030101010301010103010101030101040301010103010102030101020131010301010103010101030101010301010103010103010301010103010101010301010202323706060606060906070101320C0201300103010101030101010301010103010101030101030103010101030101010103010103023236010301010103010101030101010301010103010103010301010103010101010301010201380103010101030101010301010103010101030101030103010101030101010103010102013901030101010301010103010101030101010301010301030101010301010101030101010133070301010607030101030E030101010134180202303404060606060906070201310103010101030101010301010103010101030101040301010103010102030101020337313113030101010135270607020230332E0101380D030101070301010101390103010101030101010301010103010101030101040301010103010102030101010161040606060609060702066464726573730406060606090607020466746572190301010A03010102046761696E190301010A03010102026C6C2E02026E64190301010A030101010306737765726564040606060609060304020174040606060609060702037761792E010262652E01030101010663616C6D65642F03010103096D6572615F6C6F73742103046E6E6F742E020668616E6765642F0301010603696E672F030101040174010606060609060601030365636B04060606060906070106646576696365010301010103010101030101010301010103010104030101010301010203010102176C765F316D38677173706D7336736B6B726A7677646676050E0B633761337A636472316A63060E0B6A356D61656536656A636A040E0B74353034733638746D3636010C0D70626D68303864776637326D38070E0B733662796D336E367033380A0D0C63343270326E7A706463726D0B0E0B6B7833326A6E71796D63350C0C0D72736167686B617664707478320D0E0B657067373371743563776B120E0B6D39766832367179347374100E0B773539783932346466746E110C0D76716E746477337A7262666262170E0B7238316B646B37616A6A72160E0B7632646E706D337065337A180E0B786B6D78686A65317A7178130B0E71306E32656D307A34723033716D1D0E0B6E317432743979377861381E0F0A33393465377A3134786E1C0E0B7378686E77663632747178190C0D3362746877707967343936326A210C0D3579366A72726E6E3134777379220E0B647879656E647278343277250E0B71313831767038716A347A270E0B7330637A70646677786639260C0D3668326D777178613436786B302B0E0B376366716A766338616D732C0F0A7934336B677438647063280E0B6732323762766A646D6A372D0D0C6A7665666834396B347139792E0C0D37346139327665616A323266732F0E0B62766330766332306B7973320D0C356A32667634646474777667330E0B6D7837723773376173686D34020775726174696F6E010301010103010101030101010301010103010104030101010301010203010101056572726F72010301010103010101030101010301010A03010108030101020476656E74210316745F316D38677173706D717265646833703070673035010301010C0D70623363336B79633933303872070301010C0D7272787772613230396638787A0D0301010B0E71306D7466796A61376578783832190301010C0D3362703138303671616A666D77210C0D35787A72663378313774723435220301010C0D36683464786135393871397A37280301010D0C6A36736E6372666D6665626B2E0C0D37336B6E793463323872686E762F03010101066661696C6564010301010103010101030101010301010A0301010503757265190301010A03010103066C6C6261636B2E02046C616B7922030101010301010203010102026F722E0104676574732E02016F2E0307746F5F6C6976650103010101036861732E0103010102036F73740103010101030101010301010103010101030101030103010101030101020301010102696E2F0301010302666F190301010307030101020173040606060609060304030473756573060606060609060702017404060606060906030103010101056B656570732F03010101046D616B65040606060609060702066573736167652E0801732E01036E6577040606060609060702016F010301010103010101030101010301010A030101070103010103057468696E670406060606090607040B69666965725F616C6572742E0301772E01026F6B04060606060906030402016E01030101010301010103010101030101010301010301030101010301010203010103016504060606060906030402017204060606060906070106706173736564190301010A03010102016901030101010301010103010101030101010301010301030101010301010203010103056374757265010301010103010101030101010301010A030101080301010102716106060606060906070107726561636865642E0307636F7264696E67130301010202756E130301010101730103010101030101010301010103010101030101040301010103010102030101020563726970740103010101030101010301010103010101030101040301010103010107135F657865637574696F6E5F636F6D706C657465190301010A03010112066661696C6564010301010103010101030101010301010A030101080301010207657665726974790103010101030101010301010103010101030101030103010101030101010103010102046C61636B010301020301020301020301020301040103010203010201030102027462010301010103010101030101010301010103010104030101010301010203010101047465616D05060606060405060703066C65746578740D03010107030101020368656E2E0402726504060606060906070302697304060606060906070305726F7567682E0203696D65010301010103010101030101010301010103010103010301010103010101010301010501732F03010102036F6C642F0301010204726965642E0103757463010301010103010101030101010301010103010103010301010103010101010301010104776169742E0305726E696E672E02066562686F6F6B0103010203010203010203010203010401030102030102010301020368656E2E010301010203696C6C2F0301010204726F6E670406060606090607010C78643733373436323264333101030101010301010103010101030101010301010403010101030101020301010209683730363932643331130301010A03010101030101020301010A013307030101150A01380D030101070301010A0139010301010209693633363836313734010606060609060601040B393733373337353635373306060606060906070308373436353631366405060606060405060704093737323666366536370406060606090607020D7336363631363936633635363404060606060906070308373336353665373401040101040101040101040101040103010401010401010104010217743633363136643635373236313566366336663733373421041B6536663734363936363639363537323566363136633635373237342E03323733363337323639373037343566363537383635363337353734363936663665356636333666366437303663363537343635190301010A030101260B3636313639366336353634010301010103010101030101010301010A030101080301010205763332333019030101030703010104033333302E0403343330010301010103010101030101010301010A030101080301010103796F752F03010101037A61700703010104142523250C042526252511040C230906050B230B100E0E050D110B06090C0C070C090C0D281A0E0E0E100E0F0E100E0E0E100E0E0E110E0D0E10100E0E0E100E0D0E0F100E0F0E291F071C1313141013130F131C0D09120507040D0A26080D0C0E0F0B0E09040D1C0F0E040D240C0B10241F0C0A0D0823231D202B20240F10060C0C0827070907270708220A090E2E1B080B071415131317241A1E3C2510061D09');
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
INSERT INTO incidents VALUES (1, 'inc_1m8gqspmqphfb74tymng', '["script","goto_live","pi-9","stb-1"]', '["script","goto_live","pi-9","stb-1"]', 'goto_live', 'pi-9', 'stb-1', 40, '2026-11-28T09:29:20.279262+00:00', '2026-11-28T09:29:20.279262+00:00', 1, 'evt_1m8gqspmqredh3p0pg05', 'evt_1m8gqspmqredh3p0pg05', NULL, '', NULL, '', '{"failures":"2026-11-28T09:29:20.279262Z"}');
INSERT INTO incidents VALUES (2, 'inc_1m8gqsppb1gqsb81ak79', '["script","zap","pi-3","stb-1"]', '["script","zap","pi-3","stb-1"]', 'zap', 'pi-3', 'stb-1', 40, '2026-11-28T09:29:20.331196+00:00', '2026-11-28T09:29:20.331196+00:00', 1, 'evt_1m8gqsppb3c3kyc9308r', 'evt_1m8gqsppb3c3kyc9308r', NULL, '', NULL, '', '{"failures":"2026-11-28T09:29:20.331196Z"}');
INSERT INTO incidents VALUES (3, 'inc_1m8gqsprs2sdb4vd0ybk', '["script","teletext","pi-8","stb-1"]', '["script","teletext","pi-8","stb-1"]', 'teletext', 'pi-8', 'stb-1', 40, '2026-11-28T09:29:20.408632+00:00', '2026-11-28T09:29:20.408632+00:00', 1, 'evt_1m8gqsprrxwra209f8xz', 'evt_1m8gqsprrxwra209f8xz', '2026-11-28T09:29:20.660802+00:00', 'recovery', NULL, '', '{"failures":"2026-11-28T09:29:20.408632Z"}');
INSERT INTO incidents VALUES (4, 'inc_1m8gqspvqpx4dh4bnycq', '["script","recording","pi-1","stb-1"]', '["script","recording","pi-1","stb-1"]', 'recording', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:20.502966+00:00', '2026-11-28T09:29:20.502966+00:00', 1, 'run-4711', 'run-4711', NULL, '', NULL, '', '{"failures":"2026-11-28T09:29:20.502966Z"}');
INSERT INTO incidents VALUES (5, 'inc_1m8gqsq5xfcckmkgpf72', '["script","flaky","pi-1","stb-1"]', '["script","flaky","pi-1","stb-1"]', 'flaky', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:20.829692+00:00', '2026-11-28T09:29:20.829692+00:00', 1, 'evt_1m8gqsq5xzrf3x17tr45', 'evt_1m8gqsq5xzrf3x17tr45', '2026-11-28T09:29:20.849041+00:00', 'recovery', NULL, '', '{"failures":"2026-11-28T09:29:20.829692Z"}');
INSERT INTO incidents VALUES (6, 'inc_1m8gqsq74nfrats2et6f', '["script","flaky","pi-1","stb-1"]', '["script","flaky","pi-1","stb-1"]', 'flaky', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:20.867109+00:00', '2026-11-28T09:29:20.867109+00:00', 1, 'evt_1m8gqsq73kny4c28rhnv', 'evt_1m8gqsq73kny4c28rhnv', '2026-11-28T09:29:20.884577+00:00', 'recovery', NULL, '', '{"failures":"2026-11-28T09:29:20.867109Z"}');
INSERT INTO incidents VALUES (7, 'inc_1m8gqsq7vhtryqv6v8n1', '["script","flaky","pi-1","stb-1"]', '["script","flaky","pi-1","stb-1"]', 'flaky', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:20.891488+00:00', '2026-11-28T09:29:20.891488+00:00', 1, 'evt_1m8gqsq7vekx7sp8axff', 'evt_1m8gqsq7vekx7sp8axff', '2026-11-28T09:29:20.895799+00:00', 'recovery', NULL, '', '{"failures":null}');
INSERT INTO incidents VALUES (8, 'inc_1m8gqsq8sjxd2thcv6tz', '["script","silenced","pi-9","stb-1"]', '["script","silenced","pi-9","stb-1"]', 'silenced', 'pi-9', 'stb-1', 40, '2026-11-28T09:29:20.921652+00:00', '2026-11-28T09:29:20.921652+00:00', 1, 'evt_1m8gqsq8sjpvezs2cpnx', 'evt_1m8gqsq8sjpvezs2cpnx', NULL, '', '2026-11-28T09:29:20.944964+00:00', 'ann', '{"failures":null}');
INSERT INTO incidents VALUES (9, 'inc_1m8gqsqjqhy5j9550sbj', '["script","last","pi-1","stb-1"]', '["script","last","pi-1","stb-1"]', 'last', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:21.238914+00:00', '2026-11-28T09:29:21.238914+00:00', 1, 'evt_1m8gqsqjp3809jy0pk63', 'evt_1m8gqsqjp3809jy0pk63', NULL, '', NULL, '', '{"failures":"2026-11-28T09:29:21.238914Z"}');
CREATE TABLE subjects (key TEXT PRIMARY KEY, body TEXT NOT NULL, at TEXT NOT NULL);
INSERT INTO subjects VALUES ('["script","goto_live","pi-9","stb-1"]', '{"key":"[\"script\",\"goto_live\",\"pi-9\",\"stb-1\"]","changes":["2026-11-28T09:29:20.279262Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqspmqredh3p0pg05","incident_id":"inc_1m8gqspmqphfb74tymng","owed":{}}', '2026-11-28T09:29:20.279262+00:00');
INSERT INTO subjects VALUES ('["script","zap","pi-3","stb-1"]', '{"key":"[\"script\",\"zap\",\"pi-3\",\"stb-1\"]","changes":["2026-11-28T09:29:20.331196Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqsppb3c3kyc9308r","incident_id":"inc_1m8gqsppb1gqsb81ak79","owed":{}}', '2026-11-28T09:29:20.331196+00:00');
INSERT INTO subjects VALUES ('["script","teletext","pi-8","stb-1"]', '{"key":"[\"script\",\"teletext\",\"pi-8\",\"stb-1\"]","changes":["2026-11-28T09:29:20.408632Z","2026-11-28T09:29:20.660802Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqsq0mtfyja7exx82","incident_id":"inc_1m8gqsprs2sdb4vd0ybk","owed":{}}', '2026-11-28T09:29:20.660802+00:00');
INSERT INTO subjects VALUES ('["script","recording","pi-1","stb-1"]', '{"key":"[\"script\",\"recording\",\"pi-1\",\"stb-1\"]","changes":["2026-11-28T09:29:20.502966Z"],"flapping_since":null,"changed":0,"event_id":"run-4711","incident_id":"inc_1m8gqspvqpx4dh4bnycq","owed":{}}', '2026-11-28T09:29:20.502966+00:00');
INSERT INTO subjects VALUES ('["script","flaky","pi-1","stb-1"]', '{"key":"[\"script\",\"flaky\",\"pi-1\",\"stb-1\"]","changes":["2026-11-28T09:29:20.829692Z","2026-11-28T09:29:20.849041Z","2026-11-28T09:29:20.867109Z","2026-11-28T09:29:20.884577Z","2026-11-28T09:29:20.891488Z","2026-11-28T09:29:20.895799Z"],"flapping_since":"2026-11-28T09:29:20.829692Z","changed":6,"event_id":"evt_1m8gqsq7z9jtgqvexet9","incident_id":"inc_1m8gqsq7vhtryqv6v8n1","owed":{"failures":["chat","away","slow","wrong","crew","issues"]}}', '2026-11-28T09:29:20.895799+00:00');
INSERT INTO subjects VALUES ('["script","silenced","pi-9","stb-1"]', '{"key":"[\"script\",\"silenced\",\"pi-9\",\"stb-1\"]","changes":["2026-11-28T09:29:20.921652Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqsq8sjpvezs2cpnx","incident_id":"inc_1m8gqsq8sjxd2thcv6tz","owed":{}}', '2026-11-28T09:29:20.921652+00:00');
INSERT INTO subjects VALUES ('["script","last","pi-1","stb-1"]', '{"key":"[\"script\",\"last\",\"pi-1\",\"stb-1\"]","changes":["2026-11-28T09:29:21.238914Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqsqjp3809jy0pk63","incident_id":"inc_1m8gqsqjqhy5j9550sbj","owed":{}}', '2026-11-28T09:29:21.238914+00:00');
CREATE TABLE told (key TEXT PRIMARY KEY, at TEXT NOT NULL, event_id TEXT NOT NULL);
INSERT INTO told VALUES ('["once","","pi-3"]', '2026-11-28T09:29:20.747186+00:00', 'evt_1m8gqsq3bp1806qajfmw');
CREATE TABLE bundles (
    key TEXT PRIMARY KEY,
    delivery_id TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    severity INTEGER NOT NULL
);
INSERT INTO bundles VALUES ('["group","hosts","chat","pi-1"]', 'dlv_1m8gqsq1rn0kk6z0kb78', '2026-11-28T09:29:20.695769+00:00', '2026-11-28T12:29:20.695769+00:00', 30);
INSERT INTO bundles VALUES ('["digest","digest","crew"]', 'dlv_1m8gqsq2d3fcmkxfyj5p', '2026-11-28T09:29:20.716515+00:00', '2026-11-28T14:29:20.716515+00:00', 20);
CREATE TABLE items (
    delivery_id TEXT NOT NULL,
    event_id TEXT NOT NULL,
    incident_id TEXT,
    PRIMARY KEY (delivery_id, event_id)
) WITHOUT ROWID;
INSERT INTO items VALUES ('dlv_1m8gqsq1rn0kk6z0kb78', 'evt_1m8gqsq1q8ccgt7b9070', NULL);
INSERT INTO items VALUES ('dlv_1m8gqsq1rn0kk6z0kb78', 'evt_1m8gqsq3xpq92pjpnzab', NULL);
INSERT INTO items VALUES ('dlv_1m8gqsq1rn0kk6z0kb78', 'evt_1m8gqsq537cxzqh2ngqn', NULL);
INSERT INTO items VALUES ('dlv_1m8gqsq2d3fcmkxfyj5p', 'evt_1m8gqsq2cht0j7hzy7mg', NULL);
INSERT INTO items VALUES ('dlv_1m8gqsq2d3fcmkxfyj5p', 'evt_1m8gqsq4g70b9094rgar', NULL);
INSERT INTO items VALUES ('dlv_1m8gqsq2d3fcmkxfyj5p', 'evt_1m8gqsq5cgfjphg1jcny', NULL);
CREATE TABLE timers (
    kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    step INTEGER NOT NULL,
    due_at TEXT NOT NULL,
    PRIMARY KEY (kind, subject_id, rule_id, integration_id, step)
);
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqspmqphfb74tymng', 'failures', '', 0, '2026-11-28T13:29:20.279262+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqspmqphfb74tymng', 'failures', '', 0, '2026-11-28T11:29:20.279262+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsppb1gqsb81ak79', 'failures', '', 0, '2026-11-28T13:29:20.331196+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqsppb1gqsb81ak79', 'failures', '', 0, '2026-11-28T11:29:20.331196+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsprs2sdb4vd0ybk', 'failures', '', 0, '2026-11-28T13:29:20.408632+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqsprs2sdb4vd0ybk', 'failures', '', 0, '2026-11-28T11:29:20.408632+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqspvqpx4dh4bnycq', 'failures', '', 0, '2026-11-28T13:29:20.502966+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqspvqpx4dh4bnycq', 'failures', '', 0, '2026-11-28T11:29:20.502966+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsq5xfcckmkgpf72', 'failures', '', 0, '2026-11-28T13:29:20.829692+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqsq5xfcckmkgpf72', 'failures', '', 0, '2026-11-28T11:29:20.829692+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsq74nfrats2et6f', 'failures', '', 0, '2026-11-28T13:29:20.867109+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqsq74nfrats2et6f', 'failures', '', 0, '2026-11-28T11:29:20.867109+00:00');
INSERT INTO timers VALUES ('calm', '["script","flaky","pi-1","stb-1"]', '', '', 0, '2026-11-28T09:34:20.895799+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsq7vhtryqv6v8n1', 'failures', '', 0, '2026-11-28T13:29:20.891488+00:00');
INSERT INTO timers VALUES ('silence', 'sil_1m8gqsq8mq4zmbqrwyet', '', '', 0, '2026-11-28T14:29:20.916721+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsq8sjxd2thcv6tz', 'failures', '', 0, '2026-11-28T13:29:20.921652+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsqjqhy5j9550sbj', 'failures', '', 0, '2026-11-28T13:29:21.238914+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqsqjqhy5j9550sbj', 'failures', '', 0, '2026-11-28T11:29:21.238914+00:00');
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
INSERT INTO silences VALUES ('sil_1m8gqsq8mq4zmbqrwyet', '{"host_name":"pi-9"}', '2026-11-28T14:29:20.916721+00:00', 'new cables', 'ann', '2026-11-28T09:29:20.916721+00:00', NULL, NULL);
CREATE TABLE silenced (
    silence_id TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    PRIMARY KEY (silence_id, rule_id, integration_id, incident_id)
) WITHOUT ROWID;
INSERT INTO silenced VALUES ('sil_1m8gqsq8mq4zmbqrwyet', 'failures', 'away', 'inc_1m8gqsq8sjxd2thcv6tz');
INSERT INTO silenced VALUES ('sil_1m8gqsq8mq4zmbqrwyet', 'failures', 'chat', 'inc_1m8gqsq8sjxd2thcv6tz');
INSERT INTO silenced VALUES ('sil_1m8gqsq8mq4zmbqrwyet', 'failures', 'crew', 'inc_1m8gqsq8sjxd2thcv6tz');
INSERT INTO silenced VALUES ('sil_1m8gqsq8mq4zmbqrwyet', 'failures', 'issues', 'inc_1m8gqsq8sjxd2thcv6tz');
INSERT INTO silenced VALUES ('sil_1m8gqsq8mq4zmbqrwyet', 'failures', 'slow', 'inc_1m8gqsq8sjxd2thcv6tz');
INSERT INTO silenced VALUES ('sil_1m8gqsq8mq4zmbqrwyet', 'failures', 'wrong', 'inc_1m8gqsq8sjxd2thcv6tz');
CREATE TABLE threads (
    integration_id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    kept TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (integration_id, incident_id)
);
INSERT INTO threads VALUES ('issues', 'inc_1m8gqspmqphfb74tymng', '["script","goto_live","pi-9","stb-1"]', '{"key":"QA-1","id":"20001","said":"dlv_1m8gqspmsc7a3zcdr1jc"}', '2026-11-28T09:29:20.480919+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gqsppb1gqsb81ak79', '["script","zap","pi-3","stb-1"]', '{"key":"QA-2","id":"20002","said":"dlv_1m8gqsppckx32jnqymc5"}', '2026-11-28T09:29:20.504221+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gqsprs2sdb4vd0ybk', '["script","teletext","pi-8","stb-1"]', '{"key":"QA-3","id":"20003","said":"dlv_1m8gqsq0nn1t2t9y7xa8"}', '2026-11-28T09:29:20.728856+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gqspvqpx4dh4bnycq', '["script","recording","pi-1","stb-1"]', '{"key":"QA-4","id":"20004","said":"dlv_1m8gqspvqv2dnpm3pe3z"}', '2026-11-28T09:29:20.606694+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gqsq5xfcckmkgpf72', '["script","flaky","pi-1","stb-1"]', '{"key":"QA-5","id":"20005","said":"dlv_1m8gqsq6hg227bvjdmj7"}', '2026-11-28T09:29:20.876045+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gqsq74nfrats2et6f', '["script","flaky","pi-1","stb-1"]', '{"key":"QA-5","id":"20005","comment":"30002","updated":"2026-01-31T12:00:00.000+0000","count":1,"said":"dlv_1m8gqsq75mx7r7s7ashm"}', '2026-11-28T09:29:20.891230+00:00');
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
CREATE INDEX incidents_open_last ON incidents (last_event_id) WHERE closed_at IS NULL;
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
    WHERE state IN ('waiting', 'sending') AND incident_id IS NOT NULL;
