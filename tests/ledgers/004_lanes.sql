CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO _sqlite_migrations VALUES (1, 'notifier', '001_tables', '2026-11-28 09:29:35.657903+00:00');
INSERT INTO _sqlite_migrations VALUES (2, 'notifier', '002_history_view', '2026-11-28 09:29:35.659771+00:00');
INSERT INTO _sqlite_migrations VALUES (3, 'notifier', '003_revisions', '2026-11-28 09:29:35.661120+00:00');
INSERT INTO _sqlite_migrations VALUES (4, 'notifier', '004_lanes', '2026-11-28 09:29:35.665448+00:00');
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
INSERT INTO events VALUES (1, 'evt_1m8gqt66c3qpzpv7kv3c', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:36.204584+00:00', '2026-11-28T09:29:36.204584+00:00', '{"script_name":"goto_live","host_name":"pi-9","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt66dhetbk0zqk1m"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt66dwj6pv9h03y4"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt66d75bmxtgv4f6"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt66dh7xsdcmp8ze"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt66d8pzzfgar5ns"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt66dnz9s6kch0jg"}]', 0);
INSERT INTO events VALUES (2, 'evt_1m8gqt68yab6k8hz8tn6', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:36.286153+00:00', '2026-11-28T09:29:36.286153+00:00', '{"script_name":"zap","host_name":"pi-3","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt68ypr0msqts7nt"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt68yq7mvnz3nvvg"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt68y9f11574k6c7"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt68yx0txq9vkcr1"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt68y30affj8crng"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt68ys6escaxvamv"}]', 0);
INSERT INTO events VALUES (3, 'evt_1m8gqt6a9hnsd7kth5vm', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:36.329484+00:00', '2026-11-28T09:29:36.329484+00:00', '{"script_name":"teletext","host_name":"pi-8","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6a9fdkw9vxjqhg"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6a9j87zec5frk3"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6a92teafk77zcp"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6a9cf00qxmp6y5"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6a9vz7x6q6xpa6"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6a9ghnwy95k9dc"}]', 0);
INSERT INTO events VALUES (4, 'run-4711', 'script_execution_failed', 40, 'http', 'run-4711', NULL, '2026-11-28T09:29:36.381571+00:00', '2026-11-28T09:29:36.381571+00:00', '{"script_name":"recording","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6by57hczpf4jfa"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6byytqmqr64fc4"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6byr38va9v0eag"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6bymsmk4w05xwc"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6byepfns4bep65"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6byj0s0sa10xfa"}]', 0);
INSERT INTO events VALUES (5, 'evt_1m8gqt6evxh0jtevcrb2', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:36.475372+00:00', '2026-11-28T09:29:36.475372+00:00', '{"script_name":"teletext","host_name":"pi-8","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6evckfxw77v3s3"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6evyt648gr355q"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6evqsrqghhnr47"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6evxvytedefacj"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6ev8a2dze72mnr"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6ev1tvhfgm479t"}]', 0);
INSERT INTO events VALUES (6, 'evt_1m8gqt6fbytk8hyb2fe7', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:36.491120+00:00', '2026-11-28T09:29:36.491120+00:00', '{"message":"warm 0","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"waiting","reason":"rule ''hosts'' matches","delivery_id":"dlv_1m8gqt6fb5y3sd4xr57c"}]', 0);
INSERT INTO events VALUES (7, 'evt_1m8gqt6g079wnjwmp8d7', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:36.512368+00:00', '2026-11-28T09:29:36.512368+00:00', '{"message":"0 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"waiting","reason":"rule ''digest'' matches","delivery_id":"dlv_1m8gqt6g02rvg2z5myy0"}]', 0);
INSERT INTO events VALUES (8, 'evt_1m8gqt6gc72vt5vd6dp8', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:36.524843+00:00', '2026-11-28T09:29:36.524843+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"waiting","reason":"rule ''once'' matches","delivery_id":"dlv_1m8gqt6gd6dpehmzwq1k"}]', 0);
INSERT INTO events VALUES (9, 'evt_1m8gqt6gvmst0djch9qe', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:36.539416+00:00', '2026-11-28T09:29:36.539416+00:00', '{"message":"warm 1","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"waiting","reason":"rule ''hosts'' matches","delivery_id":"dlv_1m8gqt6gv78dy62sc2wb"}]', 0);
INSERT INTO events VALUES (10, 'evt_1m8gqt6j98zwk291gkhe', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:36.585311+00:00', '2026-11-28T09:29:36.585311+00:00', '{"message":"1 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"waiting","reason":"rule ''digest'' matches","delivery_id":"dlv_1m8gqt6j9vj752jeqfyr"}]', 0);
INSERT INTO events VALUES (11, 'evt_1m8gqt6k5mthw3g1p3zp', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:36.613694+00:00', '2026-11-28T09:29:36.613694+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"waiting","reason":"rule ''once'' matches","delivery_id":"dlv_1m8gqt6k5dq15rnqq13x"}]', 0);
INSERT INTO events VALUES (12, 'evt_1m8gqt6kaxv63zg696qq', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:36.618980+00:00', '2026-11-28T09:29:36.618980+00:00', '{"message":"warm 2","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"waiting","reason":"rule ''hosts'' matches","delivery_id":"dlv_1m8gqt6kbpe5bj8y27b0"}]', 0);
INSERT INTO events VALUES (13, 'evt_1m8gqt6m0xk7gap13b20', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:36.640666+00:00', '2026-11-28T09:29:36.640666+00:00', '{"message":"2 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"waiting","reason":"rule ''digest'' matches","delivery_id":"dlv_1m8gqt6m26wdxhhtzqk2"}]', 0);
INSERT INTO events VALUES (14, 'evt_1m8gqt6mk1pxzbbwc4m5', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:36.659589+00:00', '2026-11-28T09:29:36.659589+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"waiting","reason":"rule ''once'' matches","delivery_id":"dlv_1m8gqt6mkmbbg74xp3gs"}]', 0);
INSERT INTO events VALUES (15, 'evt_1m8gqt6n9rtbtbnhdtd4', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:36.681312+00:00', '2026-11-28T09:29:36.681312+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6n9dmyk4x4sttr"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6n99h92tpwb59h"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6n945ma7hw0ker"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6n91x6p66c204m"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6n99w16x48wfxb"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6n9qhs5fba4s1a"}]', 0);
INSERT INTO events VALUES (16, 'evt_1m8gqt6p07496b3b4y5w', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:36.704871+00:00', '2026-11-28T09:29:36.704871+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6p1qrczhqqeys6"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6p1wmekfad7zps"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6p1tak4zftr17t"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6p13w2cr569nn1"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6p10js2t7kpv2y"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6p1agfw4axhges"}]', 0);
INSERT INTO events VALUES (17, 'evt_1m8gqt6pdpmpqrv2pg79', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:36.717024+00:00', '2026-11-28T09:29:36.717024+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6pdkygs8wsajay"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6pdt69d3dk1tap"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6pds9zpf1y4f1t"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6pdbzp3fb33463"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6pdgmtjmh89ppk"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6pdhrsmhkht5gx"}]', 0);
INSERT INTO events VALUES (18, 'evt_1m8gqt6ppg2hdvdrj764', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:36.726272+00:00', '2026-11-28T09:29:36.726272+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6ppcpvj1c4mye5"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6pp0bxkj436j10"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6pp83m5a1fxg0q"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6ppnfmj8925bmb"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6ppbwkq6yv0aac"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6pp7rrwb1vbj3f"}]', 0);
INSERT INTO events VALUES (19, 'evt_1m8gqt6pzj3zz8kcx4ed', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:36.735558+00:00', '2026-11-28T09:29:36.735558+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6pz1hqx96bfsfh"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6pze1e2ytmdhfg"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6pzr6zv5z6nx08"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6pzdfhjgbygnac"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6pzqr0z5td251d"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6pzj2c2x8q07wb"}]', 0);
INSERT INTO events VALUES (20, 'evt_1m8gqt6qcyp2akm2jndp', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:36.748930+00:00', '2026-11-28T09:29:36.748930+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6qd5e6j36gtbpt"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6qd5zjd817y4mh"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6qdcsxc75qm2tb"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6qdkdac089f8fz"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6qdcpbb8h2kxcn"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6qdkyxg170wgbn"}]', 0);
INSERT INTO events VALUES (21, 'evt_1m8gqt6qwj80s9zke6m0', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:36.764322+00:00', '2026-11-28T09:29:36.764322+00:00', '{"script_name":"silenced","host_name":"pi-9","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6qwcedyxkvwt2a"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6qwecgr75j1z4k"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6qwpdc4c9qfp3f"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6qws6g0j35yffa"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6qwabb0a7j5xzp"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6qwbjc5qtcx4nx"}]', 0);
INSERT INTO events VALUES (22, 'evt_1m8gqt6x7zpgh9knwe9q', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:36.935988+00:00', '2026-11-28T09:29:36.935988+00:00', '{"script_name":"last","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6x8sv73w78kqn3"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6x80rax5480knm"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6x8ms7n6z4n2qy"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6x8ft4001t1qgt"},{"rule_id":"failures","rule_name":"failures","integration_id":"crew","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6x845021r647cd"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqt6x8k6w9hze05w9"}]', 0);
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
INSERT INTO deliveries VALUES (1, 'dlv_1m8gqt66dhetbk0zqk1m', 'evt_1m8gqt66c3qpzpv7kv3c', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.204584+00:00', '2026-11-28T09:29:36.569063+00:00', '{"delivery_id":"dlv_1m8gqt66dhetbk0zqk1m","event_id":"evt_1m8gqt66c3qpzpv7kv3c","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.204584Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (2, 'dlv_1m8gqt66dwj6pv9h03y4', 'evt_1m8gqt66c3qpzpv7kv3c', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:36.910995+00:00', '2026-11-28T09:29:36.204584+00:00', NULL, '{"delivery_id":"dlv_1m8gqt66dwj6pv9h03y4","event_id":"evt_1m8gqt66c3qpzpv7kv3c","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.204584Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', 'Slack answered 503 ok', NULL, NULL);
INSERT INTO deliveries VALUES (3, 'dlv_1m8gqt66d75bmxtgv4f6', 'evt_1m8gqt66c3qpzpv7kv3c', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:36.204584+00:00', '2026-11-28T09:29:36.204584+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (4, 'dlv_1m8gqt66dh7xsdcmp8ze', 'evt_1m8gqt66c3qpzpv7kv3c', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:36.204584+00:00', '2026-11-28T09:29:36.585631+00:00', '{"delivery_id":"dlv_1m8gqt66dh7xsdcmp8ze","event_id":"evt_1m8gqt66c3qpzpv7kv3c","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.204584Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', 'Slack answered 404 ok', NULL, NULL);
INSERT INTO deliveries VALUES (5, 'dlv_1m8gqt66d8pzzfgar5ns', 'evt_1m8gqt66c3qpzpv7kv3c', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.204584+00:00', '2026-11-28T09:29:36.585253+00:00', '{"delivery_id":"dlv_1m8gqt66d8pzzfgar5ns","event_id":"evt_1m8gqt66c3qpzpv7kv3c","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.204584Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (6, 'dlv_1m8gqt66dnz9s6kch0jg', 'evt_1m8gqt66c3qpzpv7kv3c', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-9', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.204584+00:00', '2026-11-28T09:29:36.356884+00:00', '{"delivery_id":"dlv_1m8gqt66dnz9s6kch0jg","event_id":"evt_1m8gqt66c3qpzpv7kv3c","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.204584Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', NULL, 'QA-2', NULL);
INSERT INTO deliveries VALUES (7, 'dlv_1m8gqt68ypr0msqts7nt', 'evt_1m8gqt68yab6k8hz8tn6', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-3', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.286153+00:00', '2026-11-28T09:29:36.567166+00:00', '{"delivery_id":"dlv_1m8gqt68ypr0msqts7nt","event_id":"evt_1m8gqt68yab6k8hz8tn6","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.286153Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (8, 'dlv_1m8gqt68yq7mvnz3nvvg', 'evt_1m8gqt68yab6k8hz8tn6', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-3', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:36.910995+00:00', '2026-11-28T09:29:36.286153+00:00', NULL, '{"delivery_id":"dlv_1m8gqt68yq7mvnz3nvvg","event_id":"evt_1m8gqt68yab6k8hz8tn6","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.286153Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', 'Slack answered 503 ok', NULL, NULL);
INSERT INTO deliveries VALUES (9, 'dlv_1m8gqt68y9f11574k6c7', 'evt_1m8gqt68yab6k8hz8tn6', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-3', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:36.286153+00:00', '2026-11-28T09:29:36.286153+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (10, 'dlv_1m8gqt68yx0txq9vkcr1', 'evt_1m8gqt68yab6k8hz8tn6', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-3', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:36.286153+00:00', '2026-11-28T09:29:36.583397+00:00', '{"delivery_id":"dlv_1m8gqt68yx0txq9vkcr1","event_id":"evt_1m8gqt68yab6k8hz8tn6","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.286153Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', 'Slack answered 404 ok', NULL, NULL);
INSERT INTO deliveries VALUES (11, 'dlv_1m8gqt68y30affj8crng', 'evt_1m8gqt68yab6k8hz8tn6', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.286153+00:00', '2026-11-28T09:29:36.583222+00:00', '{"delivery_id":"dlv_1m8gqt68y30affj8crng","event_id":"evt_1m8gqt68yab6k8hz8tn6","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.286153Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (12, 'dlv_1m8gqt68ys6escaxvamv', 'evt_1m8gqt68yab6k8hz8tn6', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-3', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.286153+00:00', '2026-11-28T09:29:36.356702+00:00', '{"delivery_id":"dlv_1m8gqt68ys6escaxvamv","event_id":"evt_1m8gqt68yab6k8hz8tn6","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.286153Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', NULL, 'QA-1', NULL);
INSERT INTO deliveries VALUES (13, 'dlv_1m8gqt6a9fdkw9vxjqhg', 'evt_1m8gqt6a9hnsd7kth5vm', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.329484+00:00', '2026-11-28T09:29:36.583333+00:00', '{"delivery_id":"dlv_1m8gqt6a9fdkw9vxjqhg","event_id":"evt_1m8gqt6a9hnsd7kth5vm","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.329484Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (14, 'dlv_1m8gqt6a9j87zec5frk3', 'evt_1m8gqt6a9hnsd7kth5vm', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:36.910995+00:00', '2026-11-28T09:29:36.329484+00:00', NULL, '{"delivery_id":"dlv_1m8gqt6a9j87zec5frk3","event_id":"evt_1m8gqt6a9hnsd7kth5vm","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.329484Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', 'Slack answered 503 ok', NULL, NULL);
INSERT INTO deliveries VALUES (15, 'dlv_1m8gqt6a92teafk77zcp', 'evt_1m8gqt6a9hnsd7kth5vm', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:36.329484+00:00', '2026-11-28T09:29:36.329484+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (16, 'dlv_1m8gqt6a9cf00qxmp6y5', 'evt_1m8gqt6a9hnsd7kth5vm', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:36.329484+00:00', '2026-11-28T09:29:36.568956+00:00', '{"delivery_id":"dlv_1m8gqt6a9cf00qxmp6y5","event_id":"evt_1m8gqt6a9hnsd7kth5vm","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.329484Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', 'Slack answered 404 ok', NULL, NULL);
INSERT INTO deliveries VALUES (17, 'dlv_1m8gqt6a9vz7x6q6xpa6', 'evt_1m8gqt6a9hnsd7kth5vm', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.329484+00:00', '2026-11-28T09:29:36.585718+00:00', '{"delivery_id":"dlv_1m8gqt6a9vz7x6q6xpa6","event_id":"evt_1m8gqt6a9hnsd7kth5vm","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.329484Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (18, 'dlv_1m8gqt6a9ghnwy95k9dc', 'evt_1m8gqt6a9hnsd7kth5vm', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.329484+00:00', '2026-11-28T09:29:36.410322+00:00', '{"delivery_id":"dlv_1m8gqt6a9ghnwy95k9dc","event_id":"evt_1m8gqt6a9hnsd7kth5vm","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.329484Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', NULL, 'QA-3', NULL);
INSERT INTO deliveries VALUES (19, 'dlv_1m8gqt6by57hczpf4jfa', 'run-4711', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.381571+00:00', '2026-11-28T09:29:36.585687+00:00', '{"delivery_id":"dlv_1m8gqt6by57hczpf4jfa","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.381571Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (20, 'dlv_1m8gqt6byytqmqr64fc4', 'run-4711', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:36.910995+00:00', '2026-11-28T09:29:36.381571+00:00', NULL, '{"delivery_id":"dlv_1m8gqt6byytqmqr64fc4","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.381571Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', 'Slack answered 503 ok', NULL, NULL);
INSERT INTO deliveries VALUES (21, 'dlv_1m8gqt6byr38va9v0eag', 'run-4711', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:36.381571+00:00', '2026-11-28T09:29:36.381571+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (22, 'dlv_1m8gqt6bymsmk4w05xwc', 'run-4711', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:36.381571+00:00', '2026-11-28T09:29:36.583766+00:00', '{"delivery_id":"dlv_1m8gqt6bymsmk4w05xwc","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.381571Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', 'Slack answered 404 ok', NULL, NULL);
INSERT INTO deliveries VALUES (23, 'dlv_1m8gqt6byepfns4bep65', 'run-4711', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.381571+00:00', '2026-11-28T09:29:36.585569+00:00', '{"delivery_id":"dlv_1m8gqt6byepfns4bep65","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.381571Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (24, 'dlv_1m8gqt6byj0s0sa10xfa', 'run-4711', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.381571+00:00', '2026-11-28T09:29:36.452948+00:00', '{"delivery_id":"dlv_1m8gqt6byj0s0sa10xfa","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.381571Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', NULL, 'QA-4', NULL);
INSERT INTO deliveries VALUES (25, 'dlv_1m8gqt6evckfxw77v3s3', 'evt_1m8gqt6evxh0jtevcrb2', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.475372+00:00', '2026-11-28T09:29:36.607343+00:00', '{"delivery_id":"dlv_1m8gqt6evckfxw77v3s3","event_id":"evt_1m8gqt6evxh0jtevcrb2","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed on pi-8 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.475372Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script teletext passed on pi-8 / stb-1
Passed in 41.9 s.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (26, 'dlv_1m8gqt6evyt648gr355q', 'evt_1m8gqt6evxh0jtevcrb2', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:36.910995+00:00', '2026-11-28T09:29:36.475372+00:00', NULL, '{"delivery_id":"dlv_1m8gqt6evyt648gr355q","event_id":"evt_1m8gqt6evxh0jtevcrb2","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed on pi-8 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.475372Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script teletext passed on pi-8 / stb-1
Passed in 41.9 s.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:36 UTC', 'Slack answered 503 ok', NULL, NULL);
INSERT INTO deliveries VALUES (27, 'dlv_1m8gqt6evqsrqghhnr47', 'evt_1m8gqt6evxh0jtevcrb2', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:36.475372+00:00', '2026-11-28T09:29:36.475372+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (28, 'dlv_1m8gqt6evxvytedefacj', 'evt_1m8gqt6evxh0jtevcrb2', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:36.475372+00:00', '2026-11-28T09:29:36.607544+00:00', '{"delivery_id":"dlv_1m8gqt6evxvytedefacj","event_id":"evt_1m8gqt6evxh0jtevcrb2","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed on pi-8 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.475372Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script teletext passed on pi-8 / stb-1
Passed in 41.9 s.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:36 UTC', 'Slack answered 404 ok', NULL, NULL);
INSERT INTO deliveries VALUES (29, 'dlv_1m8gqt6ev8a2dze72mnr', 'evt_1m8gqt6evxh0jtevcrb2', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.475372+00:00', '2026-11-28T09:29:36.613919+00:00', '{"delivery_id":"dlv_1m8gqt6ev8a2dze72mnr","event_id":"evt_1m8gqt6evxh0jtevcrb2","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed on pi-8 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.475372Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script teletext passed on pi-8 / stb-1
Passed in 41.9 s.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (30, 'dlv_1m8gqt6ev1tvhfgm479t', 'evt_1m8gqt6evxh0jtevcrb2', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.475372+00:00', '2026-11-28T09:29:36.491411+00:00', '{"delivery_id":"dlv_1m8gqt6ev1tvhfgm479t","event_id":"evt_1m8gqt6evxh0jtevcrb2","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed on pi-8 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.475372Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script teletext passed on pi-8 / stb-1
Passed in 41.9 s.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:36 UTC', NULL, 'QA-5', NULL);
INSERT INTO deliveries VALUES (31, 'dlv_1m8gqt6fb5y3sd4xr57c', 'evt_1m8gqt6fbytk8hyb2fe7', 'system_alert', 30, 'hosts', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.491120+00:00', '2026-11-28T09:29:36.607479+00:00', '{"delivery_id":"dlv_1m8gqt6fb5y3sd4xr57c","event_id":"evt_1m8gqt6fbytk8hyb2fe7","event_type":"system_alert","severity":30,"icon":"⚠️","title":"warm 0 on pi-1","body":"warm 0","facts":[{"label":"Host","value":"pi-1"},{"label":"Severity","value":"warning"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.491120Z","attempts":0,"is_test":false,"template_fault":""}', '⚠️ warm 0 on pi-1
warm 0

Host: pi-1
Severity: warning
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (32, 'dlv_1m8gqt6g02rvg2z5myy0', 'evt_1m8gqt6g079wnjwmp8d7', 'disk_low', 20, 'digest', 'team', 'slack', 'team', 'Slack webhook', 'pi-2', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.512368+00:00', '2026-11-28T09:29:36.613875+00:00', '{"delivery_id":"dlv_1m8gqt6g02rvg2z5myy0","event_id":"evt_1m8gqt6g079wnjwmp8d7","event_type":"disk_low","severity":20,"icon":"✅","title":"disk_low on pi-2","body":"0 GB","facts":[{"label":"Host","value":"pi-2"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.512368Z","attempts":0,"is_test":false,"template_fault":""}', '✅ disk_low on pi-2
0 GB

Host: pi-2
Severity: info
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (33, 'dlv_1m8gqt6gd6dpehmzwq1k', 'evt_1m8gqt6gc72vt5vd6dp8', 'camera_lost', 20, 'once', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.524843+00:00', '2026-11-28T09:29:36.613958+00:00', '{"delivery_id":"dlv_1m8gqt6gd6dpehmzwq1k","event_id":"evt_1m8gqt6gc72vt5vd6dp8","event_type":"camera_lost","severity":20,"icon":"✅","title":"camera_lost on pi-3","body":"Event camera_lost.","facts":[{"label":"Host","value":"pi-3"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.524843Z","attempts":0,"is_test":false,"template_fault":""}', '✅ camera_lost on pi-3
Event camera_lost.

Host: pi-3
Severity: info
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (34, 'dlv_1m8gqt6gv78dy62sc2wb', 'evt_1m8gqt6gvmst0djch9qe', 'system_alert', 30, 'hosts', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.539416+00:00', '2026-11-28T09:29:36.613991+00:00', '{"delivery_id":"dlv_1m8gqt6gv78dy62sc2wb","event_id":"evt_1m8gqt6gvmst0djch9qe","event_type":"system_alert","severity":30,"icon":"⚠️","title":"warm 1 on pi-1","body":"warm 1","facts":[{"label":"Host","value":"pi-1"},{"label":"Severity","value":"warning"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.539416Z","attempts":0,"is_test":false,"template_fault":""}', '⚠️ warm 1 on pi-1
warm 1

Host: pi-1
Severity: warning
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (35, 'dlv_1m8gqt6j9vj752jeqfyr', 'evt_1m8gqt6j98zwk291gkhe', 'disk_low', 20, 'digest', 'team', 'slack', 'team', 'Slack webhook', 'pi-2', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.585311+00:00', '2026-11-28T09:29:36.614024+00:00', '{"delivery_id":"dlv_1m8gqt6j9vj752jeqfyr","event_id":"evt_1m8gqt6j98zwk291gkhe","event_type":"disk_low","severity":20,"icon":"✅","title":"disk_low on pi-2","body":"1 GB","facts":[{"label":"Host","value":"pi-2"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.585311Z","attempts":0,"is_test":false,"template_fault":""}', '✅ disk_low on pi-2
1 GB

Host: pi-2
Severity: info
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (36, 'dlv_1m8gqt6k5dq15rnqq13x', 'evt_1m8gqt6k5mthw3g1p3zp', 'camera_lost', 20, 'once', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.613694+00:00', '2026-11-28T09:29:36.617112+00:00', '{"delivery_id":"dlv_1m8gqt6k5dq15rnqq13x","event_id":"evt_1m8gqt6k5mthw3g1p3zp","event_type":"camera_lost","severity":20,"icon":"✅","title":"camera_lost on pi-3","body":"Event camera_lost.","facts":[{"label":"Host","value":"pi-3"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.613694Z","attempts":0,"is_test":false,"template_fault":""}', '✅ camera_lost on pi-3
Event camera_lost.

Host: pi-3
Severity: info
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (37, 'dlv_1m8gqt6kbpe5bj8y27b0', 'evt_1m8gqt6kaxv63zg696qq', 'system_alert', 30, 'hosts', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.618980+00:00', '2026-11-28T09:29:36.635275+00:00', '{"delivery_id":"dlv_1m8gqt6kbpe5bj8y27b0","event_id":"evt_1m8gqt6kaxv63zg696qq","event_type":"system_alert","severity":30,"icon":"⚠️","title":"warm 2 on pi-1","body":"warm 2","facts":[{"label":"Host","value":"pi-1"},{"label":"Severity","value":"warning"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.618980Z","attempts":0,"is_test":false,"template_fault":""}', '⚠️ warm 2 on pi-1
warm 2

Host: pi-1
Severity: warning
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (38, 'dlv_1m8gqt6m26wdxhhtzqk2', 'evt_1m8gqt6m0xk7gap13b20', 'disk_low', 20, 'digest', 'team', 'slack', 'team', 'Slack webhook', 'pi-2', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.640666+00:00', '2026-11-28T09:29:36.659849+00:00', '{"delivery_id":"dlv_1m8gqt6m26wdxhhtzqk2","event_id":"evt_1m8gqt6m0xk7gap13b20","event_type":"disk_low","severity":20,"icon":"✅","title":"disk_low on pi-2","body":"2 GB","facts":[{"label":"Host","value":"pi-2"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.640666Z","attempts":0,"is_test":false,"template_fault":""}', '✅ disk_low on pi-2
2 GB

Host: pi-2
Severity: info
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (39, 'dlv_1m8gqt6mkmbbg74xp3gs', 'evt_1m8gqt6mk1pxzbbwc4m5', 'camera_lost', 20, 'once', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.659589+00:00', '2026-11-28T09:29:36.675272+00:00', '{"delivery_id":"dlv_1m8gqt6mkmbbg74xp3gs","event_id":"evt_1m8gqt6mk1pxzbbwc4m5","event_type":"camera_lost","severity":20,"icon":"✅","title":"camera_lost on pi-3","body":"Event camera_lost.","facts":[{"label":"Host","value":"pi-3"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.659589Z","attempts":0,"is_test":false,"template_fault":""}', '✅ camera_lost on pi-3
Event camera_lost.

Host: pi-3
Severity: info
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (40, 'dlv_1m8gqt6n9dmyk4x4sttr', 'evt_1m8gqt6n9rtbtbnhdtd4', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.681312+00:00', '2026-11-28T09:29:36.704777+00:00', '{"delivery_id":"dlv_1m8gqt6n9dmyk4x4sttr","event_id":"evt_1m8gqt6n9rtbtbnhdtd4","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.681312Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (41, 'dlv_1m8gqt6n99h92tpwb59h', 'evt_1m8gqt6n9rtbtbnhdtd4', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:30:36.917331+00:00', '2026-11-28T09:29:36.681312+00:00', NULL, '{"delivery_id":"dlv_1m8gqt6n99h92tpwb59h","event_id":"evt_1m8gqt6n9rtbtbnhdtd4","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.681312Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', 'Slack answered 503 ok', NULL, NULL);
INSERT INTO deliveries VALUES (42, 'dlv_1m8gqt6n945ma7hw0ker', 'evt_1m8gqt6n9rtbtbnhdtd4', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:36.681312+00:00', '2026-11-28T09:29:36.681312+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (43, 'dlv_1m8gqt6n91x6p66c204m', 'evt_1m8gqt6n9rtbtbnhdtd4', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:36.681312+00:00', '2026-11-28T09:29:36.699752+00:00', '{"delivery_id":"dlv_1m8gqt6n91x6p66c204m","event_id":"evt_1m8gqt6n9rtbtbnhdtd4","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.681312Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', 'Slack answered 404 ok', NULL, NULL);
INSERT INTO deliveries VALUES (44, 'dlv_1m8gqt6n99w16x48wfxb', 'evt_1m8gqt6n9rtbtbnhdtd4', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.681312+00:00', '2026-11-28T09:29:36.704641+00:00', '{"delivery_id":"dlv_1m8gqt6n99w16x48wfxb","event_id":"evt_1m8gqt6n9rtbtbnhdtd4","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.681312Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (45, 'dlv_1m8gqt6n9qhs5fba4s1a', 'evt_1m8gqt6n9rtbtbnhdtd4', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.681312+00:00', '2026-11-28T09:29:36.704824+00:00', '{"delivery_id":"dlv_1m8gqt6n9qhs5fba4s1a","event_id":"evt_1m8gqt6n9rtbtbnhdtd4","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.681312Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', NULL, 'QA-6', NULL);
INSERT INTO deliveries VALUES (46, 'dlv_1m8gqt6p1qrczhqqeys6', 'evt_1m8gqt6p07496b3b4y5w', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.704871+00:00', '2026-11-28T09:29:36.716884+00:00', '{"delivery_id":"dlv_1m8gqt6p1qrczhqqeys6","event_id":"evt_1m8gqt6p07496b3b4y5w","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.704871Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (47, 'dlv_1m8gqt6p1wmekfad7zps', 'evt_1m8gqt6p07496b3b4y5w', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:36.704871+00:00', '2026-11-28T09:29:36.704871+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (48, 'dlv_1m8gqt6p1tak4zftr17t', 'evt_1m8gqt6p07496b3b4y5w', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:36.704871+00:00', '2026-11-28T09:29:36.704871+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (49, 'dlv_1m8gqt6p13w2cr569nn1', 'evt_1m8gqt6p07496b3b4y5w', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:36.704871+00:00', '2026-11-28T09:29:36.713506+00:00', '{"delivery_id":"dlv_1m8gqt6p13w2cr569nn1","event_id":"evt_1m8gqt6p07496b3b4y5w","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.704871Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:36 UTC', 'Slack answered 404 ok', NULL, NULL);
INSERT INTO deliveries VALUES (50, 'dlv_1m8gqt6p10js2t7kpv2y', 'evt_1m8gqt6p07496b3b4y5w', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.704871+00:00', '2026-11-28T09:29:36.713668+00:00', '{"delivery_id":"dlv_1m8gqt6p10js2t7kpv2y","event_id":"evt_1m8gqt6p07496b3b4y5w","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.704871Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (51, 'dlv_1m8gqt6p1agfw4axhges', 'evt_1m8gqt6p07496b3b4y5w', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.704871+00:00', '2026-11-28T09:29:36.716974+00:00', '{"delivery_id":"dlv_1m8gqt6p1agfw4axhges","event_id":"evt_1m8gqt6p07496b3b4y5w","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.704871Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:36 UTC', NULL, 'QA-7', NULL);
INSERT INTO deliveries VALUES (52, 'dlv_1m8gqt6pdkygs8wsajay', 'evt_1m8gqt6pdpmpqrv2pg79', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.717024+00:00', '2026-11-28T09:29:36.722478+00:00', '{"delivery_id":"dlv_1m8gqt6pdkygs8wsajay","event_id":"evt_1m8gqt6pdpmpqrv2pg79","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.717024Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (53, 'dlv_1m8gqt6pdt69d3dk1tap', 'evt_1m8gqt6pdpmpqrv2pg79', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:36.717024+00:00', '2026-11-28T09:29:36.717024+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (54, 'dlv_1m8gqt6pds9zpf1y4f1t', 'evt_1m8gqt6pdpmpqrv2pg79', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:36.717024+00:00', '2026-11-28T09:29:36.717024+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (55, 'dlv_1m8gqt6pdbzp3fb33463', 'evt_1m8gqt6pdpmpqrv2pg79', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:36.717024+00:00', '2026-11-28T09:29:36.726112+00:00', '{"delivery_id":"dlv_1m8gqt6pdbzp3fb33463","event_id":"evt_1m8gqt6pdpmpqrv2pg79","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.717024Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', 'Slack answered 404 ok', NULL, NULL);
INSERT INTO deliveries VALUES (56, 'dlv_1m8gqt6pdgmtjmh89ppk', 'evt_1m8gqt6pdpmpqrv2pg79', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.717024+00:00', '2026-11-28T09:29:36.726231+00:00', '{"delivery_id":"dlv_1m8gqt6pdgmtjmh89ppk","event_id":"evt_1m8gqt6pdpmpqrv2pg79","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.717024Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (57, 'dlv_1m8gqt6pdhrsmhkht5gx', 'evt_1m8gqt6pdpmpqrv2pg79', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.717024+00:00', '2026-11-28T09:29:36.726607+00:00', '{"delivery_id":"dlv_1m8gqt6pdhrsmhkht5gx","event_id":"evt_1m8gqt6pdpmpqrv2pg79","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.717024Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', NULL, 'QA-8', NULL);
INSERT INTO deliveries VALUES (58, 'dlv_1m8gqt6ppcpvj1c4mye5', 'evt_1m8gqt6ppg2hdvdrj764', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.726272+00:00', '2026-11-28T09:29:36.731040+00:00', '{"delivery_id":"dlv_1m8gqt6ppcpvj1c4mye5","event_id":"evt_1m8gqt6ppg2hdvdrj764","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.726272Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (59, 'dlv_1m8gqt6pp0bxkj436j10', 'evt_1m8gqt6ppg2hdvdrj764', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:36.726272+00:00', '2026-11-28T09:29:36.726272+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (60, 'dlv_1m8gqt6pp83m5a1fxg0q', 'evt_1m8gqt6ppg2hdvdrj764', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:36.726272+00:00', '2026-11-28T09:29:36.726272+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (61, 'dlv_1m8gqt6ppnfmj8925bmb', 'evt_1m8gqt6ppg2hdvdrj764', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:36.726272+00:00', '2026-11-28T09:29:36.735437+00:00', '{"delivery_id":"dlv_1m8gqt6ppnfmj8925bmb","event_id":"evt_1m8gqt6ppg2hdvdrj764","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.726272Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:36 UTC', 'Slack answered 404 ok', NULL, NULL);
INSERT INTO deliveries VALUES (62, 'dlv_1m8gqt6ppbwkq6yv0aac', 'evt_1m8gqt6ppg2hdvdrj764', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.726272+00:00', '2026-11-28T09:29:36.735908+00:00', '{"delivery_id":"dlv_1m8gqt6ppbwkq6yv0aac","event_id":"evt_1m8gqt6ppg2hdvdrj764","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.726272Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (63, 'dlv_1m8gqt6pp7rrwb1vbj3f', 'evt_1m8gqt6ppg2hdvdrj764', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.726272+00:00', '2026-11-28T09:29:36.735865+00:00', '{"delivery_id":"dlv_1m8gqt6pp7rrwb1vbj3f","event_id":"evt_1m8gqt6ppg2hdvdrj764","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.726272Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:36 UTC', NULL, 'QA-9', NULL);
INSERT INTO deliveries VALUES (64, 'dlv_1m8gqt6pz1hqx96bfsfh', 'evt_1m8gqt6pzj3zz8kcx4ed', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.735558+00:00', '2026-11-28T09:29:36.748807+00:00', '{"delivery_id":"dlv_1m8gqt6pz1hqx96bfsfh","event_id":"evt_1m8gqt6pzj3zz8kcx4ed","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.735558Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (65, 'dlv_1m8gqt6pze1e2ytmdhfg', 'evt_1m8gqt6pzj3zz8kcx4ed', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:36.735558+00:00', '2026-11-28T09:29:36.735558+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (66, 'dlv_1m8gqt6pzr6zv5z6nx08', 'evt_1m8gqt6pzj3zz8kcx4ed', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:36.735558+00:00', '2026-11-28T09:29:36.735558+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (67, 'dlv_1m8gqt6pzdfhjgbygnac', 'evt_1m8gqt6pzj3zz8kcx4ed', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:36.735558+00:00', '2026-11-28T09:29:36.742065+00:00', '{"delivery_id":"dlv_1m8gqt6pzdfhjgbygnac","event_id":"evt_1m8gqt6pzj3zz8kcx4ed","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.735558Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', 'Slack answered 404 ok', NULL, NULL);
INSERT INTO deliveries VALUES (68, 'dlv_1m8gqt6pzqr0z5td251d', 'evt_1m8gqt6pzj3zz8kcx4ed', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.735558+00:00', '2026-11-28T09:29:36.748648+00:00', '{"delivery_id":"dlv_1m8gqt6pzqr0z5td251d","event_id":"evt_1m8gqt6pzj3zz8kcx4ed","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.735558Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (69, 'dlv_1m8gqt6pzj2c2x8q07wb', 'evt_1m8gqt6pzj3zz8kcx4ed', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.735558+00:00', '2026-11-28T09:29:36.748877+00:00', '{"delivery_id":"dlv_1m8gqt6pzj2c2x8q07wb","event_id":"evt_1m8gqt6pzj3zz8kcx4ed","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.735558Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', NULL, 'QA-10', NULL);
INSERT INTO deliveries VALUES (70, 'dlv_1m8gqt6qd5e6j36gtbpt', 'evt_1m8gqt6qcyp2akm2jndp', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.748930+00:00', '2026-11-28T09:29:36.759249+00:00', '{"delivery_id":"dlv_1m8gqt6qd5e6j36gtbpt","event_id":"evt_1m8gqt6qcyp2akm2jndp","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.748930Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (71, 'dlv_1m8gqt6qd5zjd817y4mh', 'evt_1m8gqt6qcyp2akm2jndp', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:36.748930+00:00', '2026-11-28T09:29:36.748930+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (72, 'dlv_1m8gqt6qdcsxc75qm2tb', 'evt_1m8gqt6qcyp2akm2jndp', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:36.748930+00:00', '2026-11-28T09:29:36.748930+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (73, 'dlv_1m8gqt6qdkdac089f8fz', 'evt_1m8gqt6qcyp2akm2jndp', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:36.748930+00:00', '2026-11-28T09:29:36.759046+00:00', '{"delivery_id":"dlv_1m8gqt6qdkdac089f8fz","event_id":"evt_1m8gqt6qcyp2akm2jndp","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.748930Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:36 UTC', 'Slack answered 404 ok', NULL, NULL);
INSERT INTO deliveries VALUES (74, 'dlv_1m8gqt6qdcpbb8h2kxcn', 'evt_1m8gqt6qcyp2akm2jndp', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.748930+00:00', '2026-11-28T09:29:36.759192+00:00', '{"delivery_id":"dlv_1m8gqt6qdcpbb8h2kxcn","event_id":"evt_1m8gqt6qcyp2akm2jndp","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.748930Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (75, 'dlv_1m8gqt6qdkyxg170wgbn', 'evt_1m8gqt6qcyp2akm2jndp', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.748930+00:00', '2026-11-28T09:29:36.762996+00:00', '{"delivery_id":"dlv_1m8gqt6qdkyxg170wgbn","event_id":"evt_1m8gqt6qcyp2akm2jndp","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.748930Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:36 UTC', NULL, 'QA-11', NULL);
INSERT INTO deliveries VALUES (76, 'dlv_1m8gqt6qwcedyxkvwt2a', 'evt_1m8gqt6qwj80s9zke6m0', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.764322+00:00', '2026-11-28T09:29:36.774498+00:00', '{"delivery_id":"dlv_1m8gqt6qwcedyxkvwt2a","event_id":"evt_1m8gqt6qwj80s9zke6m0","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script silenced failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.764322Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script silenced failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (77, 'dlv_1m8gqt6qwecgr75j1z4k', 'evt_1m8gqt6qwj80s9zke6m0', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:36.764322+00:00', '2026-11-28T09:29:36.764322+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (78, 'dlv_1m8gqt6qwpdc4c9qfp3f', 'evt_1m8gqt6qwj80s9zke6m0', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:36.764322+00:00', '2026-11-28T09:29:36.764322+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (79, 'dlv_1m8gqt6qws6g0j35yffa', 'evt_1m8gqt6qwj80s9zke6m0', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:36.764322+00:00', '2026-11-28T09:29:36.781035+00:00', '{"delivery_id":"dlv_1m8gqt6qws6g0j35yffa","event_id":"evt_1m8gqt6qwj80s9zke6m0","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script silenced failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.764322Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script silenced failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', 'Slack answered 404 ok', NULL, NULL);
INSERT INTO deliveries VALUES (80, 'dlv_1m8gqt6qwabb0a7j5xzp', 'evt_1m8gqt6qwj80s9zke6m0', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:36.764322+00:00', '2026-11-28T09:29:36.781219+00:00', '{"delivery_id":"dlv_1m8gqt6qwabb0a7j5xzp","event_id":"evt_1m8gqt6qwj80s9zke6m0","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script silenced failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:36 UTC"}],"links":[],"time":"2026-11-28T09:29:36.764322Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script silenced failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:36 UTC', NULL, NULL, NULL);
INSERT INTO deliveries VALUES (81, 'dlv_1m8gqt6qwbjc5qtcx4nx', 'evt_1m8gqt6qwj80s9zke6m0', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-9', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:36.764322+00:00', '2026-11-28T09:29:36.764322+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (82, 'dlv_1m8gqt6x8sv73w78kqn3', 'evt_1m8gqt6x7zpgh9knwe9q', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:36.935988+00:00', '2026-11-28T09:29:36.935988+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (83, 'dlv_1m8gqt6x80rax5480knm', 'evt_1m8gqt6x7zpgh9knwe9q', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:36.935988+00:00', '2026-11-28T09:29:36.935988+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (84, 'dlv_1m8gqt6x8ms7n6z4n2qy', 'evt_1m8gqt6x7zpgh9knwe9q', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:36.935988+00:00', '2026-11-28T09:29:36.935988+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (85, 'dlv_1m8gqt6x8ft4001t1qgt', 'evt_1m8gqt6x7zpgh9knwe9q', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:36.935988+00:00', '2026-11-28T09:29:36.935988+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (86, 'dlv_1m8gqt6x845021r647cd', 'evt_1m8gqt6x7zpgh9knwe9q', 'script_execution_failed', 40, 'failures', 'crew', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:36.935988+00:00', '2026-11-28T09:29:36.935988+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (87, 'dlv_1m8gqt6x8k6w9hze05w9', 'evt_1m8gqt6x7zpgh9knwe9q', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:36.935988+00:00', '2026-11-28T09:29:36.935988+00:00', NULL, NULL, NULL, NULL, NULL, NULL);
CREATE TABLE attempts (
    seq INTEGER PRIMARY KEY,
    delivery_id TEXT NOT NULL REFERENCES deliveries (id),
    at TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('sent', 'failed')),
    reason TEXT NOT NULL,
    status_code INTEGER,
    duration_ms INTEGER NOT NULL
);
INSERT INTO attempts VALUES (1, 'dlv_1m8gqt68ys6escaxvamv', '2026-11-28T09:29:36.356702+00:00', 'sent', 'created QA-1', 201, 21);
INSERT INTO attempts VALUES (2, 'dlv_1m8gqt66dnz9s6kch0jg', '2026-11-28T09:29:36.356884+00:00', 'sent', 'created QA-2', 201, 86);
INSERT INTO attempts VALUES (3, 'dlv_1m8gqt6a9ghnwy95k9dc', '2026-11-28T09:29:36.410322+00:00', 'sent', 'created QA-3', 201, 7);
INSERT INTO attempts VALUES (4, 'dlv_1m8gqt6byj0s0sa10xfa', '2026-11-28T09:29:36.452948+00:00', 'sent', 'created QA-4', 201, 3);
INSERT INTO attempts VALUES (5, 'dlv_1m8gqt6ev1tvhfgm479t', '2026-11-28T09:29:36.491411+00:00', 'sent', 'created QA-5', 201, 3);
INSERT INTO attempts VALUES (6, 'dlv_1m8gqt68ypr0msqts7nt', '2026-11-28T09:29:36.567166+00:00', 'sent', 'Slack answered 200', 200, 265);
INSERT INTO attempts VALUES (7, 'dlv_1m8gqt6a9j87zec5frk3', '2026-11-28T09:29:36.568785+00:00', 'failed', 'Slack answered 503 ok', 503, 216);
INSERT INTO attempts VALUES (8, 'dlv_1m8gqt6a9cf00qxmp6y5', '2026-11-28T09:29:36.568956+00:00', 'failed', 'Slack answered 404 ok', 404, 216);
INSERT INTO attempts VALUES (9, 'dlv_1m8gqt66dhetbk0zqk1m', '2026-11-28T09:29:36.569063+00:00', 'sent', 'Slack answered 200', 200, 340);
INSERT INTO attempts VALUES (10, 'dlv_1m8gqt68y30affj8crng', '2026-11-28T09:29:36.583222+00:00', 'sent', 'Slack answered 200', 200, 255);
INSERT INTO attempts VALUES (11, 'dlv_1m8gqt6a9fdkw9vxjqhg', '2026-11-28T09:29:36.583333+00:00', 'sent', 'Slack answered 200', 200, 226);
INSERT INTO attempts VALUES (12, 'dlv_1m8gqt68yx0txq9vkcr1', '2026-11-28T09:29:36.583397+00:00', 'failed', 'Slack answered 404 ok', 404, 268);
INSERT INTO attempts VALUES (13, 'dlv_1m8gqt6bymsmk4w05xwc', '2026-11-28T09:29:36.583766+00:00', 'failed', 'Slack answered 404 ok', 404, 175);
INSERT INTO attempts VALUES (14, 'dlv_1m8gqt6byytqmqr64fc4', '2026-11-28T09:29:36.584577+00:00', 'failed', 'Slack answered 503 ok', 503, 185);
INSERT INTO attempts VALUES (15, 'dlv_1m8gqt66dwj6pv9h03y4', '2026-11-28T09:29:36.584884+00:00', 'failed', 'Slack answered 503 ok', 503, 346);
INSERT INTO attempts VALUES (16, 'dlv_1m8gqt68yq7mvnz3nvvg', '2026-11-28T09:29:36.585155+00:00', 'failed', 'Slack answered 503 ok', 503, 279);
INSERT INTO attempts VALUES (17, 'dlv_1m8gqt66d8pzzfgar5ns', '2026-11-28T09:29:36.585253+00:00', 'sent', 'Slack answered 200', 200, 322);
INSERT INTO attempts VALUES (18, 'dlv_1m8gqt6byepfns4bep65', '2026-11-28T09:29:36.585569+00:00', 'sent', 'Slack answered 200', 200, 176);
INSERT INTO attempts VALUES (19, 'dlv_1m8gqt66dh7xsdcmp8ze', '2026-11-28T09:29:36.585631+00:00', 'failed', 'Slack answered 404 ok', 404, 343);
INSERT INTO attempts VALUES (20, 'dlv_1m8gqt6by57hczpf4jfa', '2026-11-28T09:29:36.585687+00:00', 'sent', 'Slack answered 200', 200, 190);
INSERT INTO attempts VALUES (21, 'dlv_1m8gqt6a9vz7x6q6xpa6', '2026-11-28T09:29:36.585718+00:00', 'sent', 'Slack answered 200', 200, 224);
INSERT INTO attempts VALUES (22, 'dlv_1m8gqt6evckfxw77v3s3', '2026-11-28T09:29:36.607343+00:00', 'sent', 'Slack answered 200', 200, 9);
INSERT INTO attempts VALUES (23, 'dlv_1m8gqt6fb5y3sd4xr57c', '2026-11-28T09:29:36.607479+00:00', 'sent', 'Slack answered 200', 200, 11);
INSERT INTO attempts VALUES (24, 'dlv_1m8gqt6evxvytedefacj', '2026-11-28T09:29:36.607544+00:00', 'failed', 'Slack answered 404 ok', 404, 21);
INSERT INTO attempts VALUES (25, 'dlv_1m8gqt6evyt648gr355q', '2026-11-28T09:29:36.613597+00:00', 'failed', 'Slack answered 503 ok', 503, 2);
INSERT INTO attempts VALUES (26, 'dlv_1m8gqt6g02rvg2z5myy0', '2026-11-28T09:29:36.613875+00:00', 'sent', 'Slack answered 200', 200, 2);
INSERT INTO attempts VALUES (27, 'dlv_1m8gqt6ev8a2dze72mnr', '2026-11-28T09:29:36.613919+00:00', 'sent', 'Slack answered 200', 200, 3);
INSERT INTO attempts VALUES (28, 'dlv_1m8gqt6gd6dpehmzwq1k', '2026-11-28T09:29:36.613958+00:00', 'sent', 'Slack answered 200', 200, 1);
INSERT INTO attempts VALUES (29, 'dlv_1m8gqt6gv78dy62sc2wb', '2026-11-28T09:29:36.613991+00:00', 'sent', 'Slack answered 200', 200, 6);
INSERT INTO attempts VALUES (30, 'dlv_1m8gqt6j9vj752jeqfyr', '2026-11-28T09:29:36.614024+00:00', 'sent', 'Slack answered 200', 200, 1);
INSERT INTO attempts VALUES (31, 'dlv_1m8gqt6k5dq15rnqq13x', '2026-11-28T09:29:36.617112+00:00', 'sent', 'Slack answered 200', 200, 1);
INSERT INTO attempts VALUES (32, 'dlv_1m8gqt6kbpe5bj8y27b0', '2026-11-28T09:29:36.635275+00:00', 'sent', 'Slack answered 200', 200, 7);
INSERT INTO attempts VALUES (33, 'dlv_1m8gqt6m26wdxhhtzqk2', '2026-11-28T09:29:36.659849+00:00', 'sent', 'Slack answered 200', 200, 7);
INSERT INTO attempts VALUES (34, 'dlv_1m8gqt6mkmbbg74xp3gs', '2026-11-28T09:29:36.675272+00:00', 'sent', 'Slack answered 200', 200, 1);
INSERT INTO attempts VALUES (35, 'dlv_1m8gqt6n91x6p66c204m', '2026-11-28T09:29:36.699752+00:00', 'failed', 'Slack answered 404 ok', 404, 2);
INSERT INTO attempts VALUES (36, 'dlv_1m8gqt6n99w16x48wfxb', '2026-11-28T09:29:36.704641+00:00', 'sent', 'Slack answered 200', 200, 3);
INSERT INTO attempts VALUES (37, 'dlv_1m8gqt6n9dmyk4x4sttr', '2026-11-28T09:29:36.704777+00:00', 'sent', 'Slack answered 200', 200, 11);
INSERT INTO attempts VALUES (38, 'dlv_1m8gqt6n9qhs5fba4s1a', '2026-11-28T09:29:36.704824+00:00', 'sent', 'created QA-6', 201, 6);
INSERT INTO attempts VALUES (39, 'dlv_1m8gqt6p13w2cr569nn1', '2026-11-28T09:29:36.713506+00:00', 'failed', 'Slack answered 404 ok', 404, 3);
INSERT INTO attempts VALUES (40, 'dlv_1m8gqt6p10js2t7kpv2y', '2026-11-28T09:29:36.713668+00:00', 'sent', 'Slack answered 200', 200, 4);
INSERT INTO attempts VALUES (41, 'dlv_1m8gqt6p1qrczhqqeys6', '2026-11-28T09:29:36.716884+00:00', 'sent', 'Slack answered 200', 200, 5);
INSERT INTO attempts VALUES (42, 'dlv_1m8gqt6p1agfw4axhges', '2026-11-28T09:29:36.716974+00:00', 'sent', 'created QA-7', 201, 4);
INSERT INTO attempts VALUES (43, 'dlv_1m8gqt6pdkygs8wsajay', '2026-11-28T09:29:36.722478+00:00', 'sent', 'Slack answered 200', 200, 2);
INSERT INTO attempts VALUES (44, 'dlv_1m8gqt6pdbzp3fb33463', '2026-11-28T09:29:36.726112+00:00', 'failed', 'Slack answered 404 ok', 404, 3);
INSERT INTO attempts VALUES (45, 'dlv_1m8gqt6pdgmtjmh89ppk', '2026-11-28T09:29:36.726231+00:00', 'sent', 'Slack answered 200', 200, 3);
INSERT INTO attempts VALUES (46, 'dlv_1m8gqt6pdhrsmhkht5gx', '2026-11-28T09:29:36.726607+00:00', 'sent', 'created QA-8', 201, 4);
INSERT INTO attempts VALUES (47, 'dlv_1m8gqt6ppcpvj1c4mye5', '2026-11-28T09:29:36.731040+00:00', 'sent', 'Slack answered 200', 200, 1);
INSERT INTO attempts VALUES (48, 'dlv_1m8gqt6ppnfmj8925bmb', '2026-11-28T09:29:36.735437+00:00', 'failed', 'Slack answered 404 ok', 404, 2);
INSERT INTO attempts VALUES (49, 'dlv_1m8gqt6pp7rrwb1vbj3f', '2026-11-28T09:29:36.735865+00:00', 'sent', 'created QA-9', 201, 2);
INSERT INTO attempts VALUES (50, 'dlv_1m8gqt6ppbwkq6yv0aac', '2026-11-28T09:29:36.735908+00:00', 'sent', 'Slack answered 200', 200, 3);
INSERT INTO attempts VALUES (51, 'dlv_1m8gqt6pzdfhjgbygnac', '2026-11-28T09:29:36.742065+00:00', 'failed', 'Slack answered 404 ok', 404, 2);
INSERT INTO attempts VALUES (52, 'dlv_1m8gqt6pzqr0z5td251d', '2026-11-28T09:29:36.748648+00:00', 'sent', 'Slack answered 200', 200, 3);
INSERT INTO attempts VALUES (53, 'dlv_1m8gqt6pz1hqx96bfsfh', '2026-11-28T09:29:36.748807+00:00', 'sent', 'Slack answered 200', 200, 7);
INSERT INTO attempts VALUES (54, 'dlv_1m8gqt6pzj2c2x8q07wb', '2026-11-28T09:29:36.748877+00:00', 'sent', 'created QA-10', 201, 5);
INSERT INTO attempts VALUES (55, 'dlv_1m8gqt6qdkdac089f8fz', '2026-11-28T09:29:36.759046+00:00', 'failed', 'Slack answered 404 ok', 404, 3);
INSERT INTO attempts VALUES (56, 'dlv_1m8gqt6qdcpbb8h2kxcn', '2026-11-28T09:29:36.759192+00:00', 'sent', 'Slack answered 200', 200, 3);
INSERT INTO attempts VALUES (57, 'dlv_1m8gqt6qd5e6j36gtbpt', '2026-11-28T09:29:36.759249+00:00', 'sent', 'Slack answered 200', 200, 5);
INSERT INTO attempts VALUES (58, 'dlv_1m8gqt6qdkyxg170wgbn', '2026-11-28T09:29:36.762996+00:00', 'sent', 'created QA-11', 201, 6);
INSERT INTO attempts VALUES (59, 'dlv_1m8gqt6qwcedyxkvwt2a', '2026-11-28T09:29:36.774498+00:00', 'sent', 'Slack answered 200', 200, 5);
INSERT INTO attempts VALUES (60, 'dlv_1m8gqt6qws6g0j35yffa', '2026-11-28T09:29:36.781035+00:00', 'failed', 'Slack answered 404 ok', 404, 2);
INSERT INTO attempts VALUES (61, 'dlv_1m8gqt6qwabb0a7j5xzp', '2026-11-28T09:29:36.781219+00:00', 'sent', 'Slack answered 200', 200, 2);
INSERT INTO attempts VALUES (62, 'dlv_1m8gqt6n99h92tpwb59h', '2026-11-28T09:29:36.917444+00:00', 'failed', 'Slack answered 503 ok', 503, 1);
CREATE TABLE answers (
    key TEXT PRIMARY KEY,
    body_hash TEXT NOT NULL,
    answer TEXT NOT NULL,
    at TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO answers VALUES ('id:run-4711', 'f4ec4b021cf4e76c623abe10cbadcc0c1c59b91ed8872660e41d200d22095720', 'run-4711', '2026-11-28T09:29:36.381571+00:00');
CREATE TABLE entries (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;
INSERT INTO entries VALUES ('integration', 'away', '5051f3652db6ea468471b2543da2e6ab7c96b60e5eaecebc988339a121134261', '2026-11-28T09:29:36.075438+00:00', '2026-11-28T09:29:36.075438+00:00');
INSERT INTO entries VALUES ('integration', 'chat', '0a61dcb5d3fd60c901c7524ca6a2ade145acac500ff7185015beec0c47966477', '2026-11-28T09:29:36.075438+00:00', '2026-11-28T09:29:36.075438+00:00');
INSERT INTO entries VALUES ('integration', 'crew', '9ebde3d6ddb4ca9c2cfd62816a8e42261d1f8dbdfa40b6092fdb17a75b3f3b00', '2026-11-28T09:29:36.884372+00:00', '2026-11-28T09:29:36.884372+00:00');
INSERT INTO entries VALUES ('integration', 'issues', 'b90ea29457ab5a821697699ccd6cbc44d446203f6f8749f6a8a047707d2f2928', '2026-11-28T09:29:36.075438+00:00', '2026-11-28T09:29:36.075438+00:00');
INSERT INTO entries VALUES ('integration', 'slow', '8beb20cb601d5cc9561531fc3a0c88056f5adc5825f3404796a0feb9a3ce8649', '2026-11-28T09:29:36.075438+00:00', '2026-11-28T09:29:36.075438+00:00');
INSERT INTO entries VALUES ('integration', 'wrong', '0c32d3406d2fbd13af3833f56a5d6a24c132cbb26e9eb846a433344f5f1639b1', '2026-11-28T09:29:36.075438+00:00', '2026-11-28T09:29:36.075438+00:00');
INSERT INTO entries VALUES ('rule', 'digest', '2cb644c1f036538079cfda72d1c194e2a42c76257b371c1420f5941d9d5111f7', '2026-11-28T09:29:36.075438+00:00', '2026-11-28T09:29:36.884372+00:00');
INSERT INTO entries VALUES ('rule', 'failures', '63b810fc560681621052a333ed7cd8c2276c53f7d76693d0d83323f22391b4f4', '2026-11-28T09:29:36.075438+00:00', '2026-11-28T09:29:36.884372+00:00');
INSERT INTO entries VALUES ('rule', 'hosts', '35c7348f71fc902a03e3e8b4b396fd6ec4f35c8d765fb7e44c2dee8f0924ba4e', '2026-11-28T09:29:36.075438+00:00', '2026-11-28T09:29:36.075438+00:00');
INSERT INTO entries VALUES ('rule', 'once', '39e4c86b288f614debc733fe02a6ad5ed29f4d7ad387d45b8d45199fc09d6154', '2026-11-28T09:29:36.075438+00:00', '2026-11-28T09:29:36.884372+00:00');
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
INSERT INTO revisions VALUES (1, '312733f8d5217db6', '2026-11-28T09:29:36.075438+00:00', 'file', '', '', 152, 0, X'789CC5965B8FAA4810C7DFE753181F37C31E40409937BC20885714613C39215C5A68E566D3807872BEFB223A8E3393C96E36934C78A1FF547755FDAA80FAFDD068E600A5308E9A4F0DEAB15AA60063187969B5FEFDD068342D37849109230C3C64E1CAF0FCE467F5A4D1747C0B37ABBB5F0F8D3FE7ADEF8CEAEDB5CDE5BED18CAC10548B8BF8584BB84C6A290D2C677FD59C38DA42EF6557A35900DB8FE3BD99A1A036055600DCA79C7AC25C9A38311B3E19FE60AC7A99D3435CA04FB5A1056CA33808BB89C8B29393D69B2C1432E9D19BD9608F17DBF958A5E160EE675D8F8A7A716E8FC3EE908B974C69149B2D975903633487F1C4C4DA22D30CC9B5C29DA7F783D2E3B2994BE390603ACFC1AC6C1FA51E3989DA2D799D3B7E309F912E87BD7E2003669C5A4971665393A972A8B080D78C1280CC145479BA67EC24493E5E743B4329BE4AF79B0146E5EBEE2DACACCCC28267D326955EFC3C5CCD9B5661951F90D7E25722B77867E68A480A0D5242E45A20E9C9295653BD22BA7B5E59C53CF3E08C1ECCF64B7731D3868A1C0B49819131CA18D0DAF0A2E148FDD128E88E69D3EEE736AFF4DB843717044F58D324E3246944EAA9EF6FD6420728FC66C1B3E451A1E4D169D23D98904F7702C5642623889B8390AD68D919F7FDA5F74DC8D3202E3E20AFC5AF441E874449FA431D642341DDE53AD1A7E73C96197EDC3F4ED64A6B453A7D4762251880B2BBB413573D42A5880BE9599D2E8E6DE1999984275695C40EB5463D4353FA1CA54887F16A3ADE7B20E4047AB64A4624492C64D6A7E97C04F5115A1503D21EE4C178ED4FD3A14275BBEA162DF1089D947E7C907ADF85BC4071E47D607E51BF123ABB93F258F5C4E768C424B93B35D5B52C778F1D41DE908A4EFA29A6859C4C9DA808F58DE44DEDCEB2AF92911CF0AACD97A262B3781D7506DCD63E4E354714110034DFDBB6556D22B0D65E6B83ED01EF4F5D5DCF06C24687435E5EE93C516EE47C0A18682E00CC21E265D750E8F6C814736B7022BF0B3A0656F881792D7E25729123068793037BCAF240E4AA0256AE9AA904CDF50D52D65A2E353968B2BD7106C240E9C6F18C5832B46394D28E243252D180A893141F89142FB25B6AA23127614920D3E654D327C6BBA83D984EA1A1EA2A8E77C322D6D778DA5A49CEF8D8523A7412BB84EE88A7CE4297671E63B5F27502A52C5D7F177298A619486FD05F08EF20B23E019C0254FDD35FF8FA18274F3F7E5074FB6FB2BAA827866AB3ADE635442B81268EF720FAA41482542482A2E6CFE56915C98B397B0A44BB9CB43C336867F4AA2C5B134DECED96E3134BA5C0458BB5DC83EDD2714EE1D8B039B037A3153D2C7402B5BA315E8A892219239C84BB16BB5492E7A29FCCB6F628883A9CF6125282E21D70B0B9076748CD85F00AE43A67A02CB811696E2D1864E88E10C84184CD5B273A0826D80447E064E7C1C4FCEB4AED6E5831A17B1B6AEE8793FBBFE6FDE7FCCD67E6BEFF6FD53A2F7E5DFCD493D5CFFB525F23BE9D8B6110D4227C3D1355ED541511B82FC236B092E46C7077F4DB9DB7FA5700EAFEA2AF5B63645A5B0CD01907E3DFB731481D2BB8B4F225C2CB0955DE2FF6B47F0DE07360778360A39E05AFD5AA6F2F3DECC729FEB440658A4168569D87F07F2ACD1D000FC559F29AB85D37CCD999597F9B5E8A757DB55AFEAD4A9503945BC15B158104D4C3EA8DD22D01177A20C59F64E0C274FFEF6D5577C95DEC6F8FACA284915B0F114DF6BDF73872C027BE9D2A4F64FD0FEFC0CD12F00EDDB59E77046BE1D7E3FB0839FFCD3BF9F0E7E11F6A427632');
INSERT INTO revisions VALUES (2, '7c79ca8a21e6794b', '2026-11-28T09:29:36.884372+00:00', 'file', '', '', 5, 5, X'789CC5965B8FA24A1080DFE757181F4FC6B388A2C3BCA1885CC40B5E40371BC2A581566E360D889BFDEF0791719C994CB2399964C24B7751D555F555D1D4EF87463303288151D87C6EB41FCB6D023086A19B94FBDF0F8D46D3B00318EA30C4C045062E152F6F7E966F1A4DCB3370B35CFD7A68FCB998BE53AACC2B9DEBBAD10C8D00949BABF0B112E122AE44896F58875A6645A103DD17AB463307A61745073D457EA50A0C1FD8CF59FB19F792D88AA8E059F34613C54DAD21EAF9EA743D3680A9E547662F7314259FD743792111F190DCCD4607BC70E6138584A3B9970EDC76388C3273120CC6BD68D92DB47CE7F45263A4897318C93A5E2FD2B5C6DB46B07755D62FDC5E3AB3491CB4BA4F5B7F56F44FFC9090C37E47D86496E7CF6784DDC32EEB0BA03B498C38BFB0A9C894399458C06B4631407A02CA3CED0B7682201EAF72334509AE45F7C600A3E2D5DA81A5969E1BF0A2DA6C27573F0FB57AD3C88DE203F24AF895C80DDA9AD91CE2038DE011B16108523E474AA29644F7DB9591CF5317CEC8D1ECB0B417B3F558122226CE31D2C4B40B3A3B9AD32C9E15457F30217593CD4C5A62FB2D77CE302EB32189AE152721A1269EB7DB304F40A2770B9A224E525B10CFF2E0A8433AD933ED6EAA77196E7764D215295813D65BBADF843CF1A3FC03F24AF895C8A3A05510DE5805A9C828FB4C6DB1E49CC642979EB0277923755684C55A3CC5431F1483A519DBCA094A7994F35B65BA38F5996D570ECE94C2734FED0D1A6A6B89EDB525FE38594D270717043D869CAD6291205A0B81F2483213A12AA2553E22CC51E64F36DE34194BEDC14071D0128BE82CB1D1911F7E17F21C45A1FB81F955FA95D0A93D9F458ACB6D43B11B67F65457368230383D31C28E9054C24B30C96444628579A0EE78776A3E2D598508059F564CBAE02493C29BF069D473CCD3746D711C0280A4874E5F59CB0C651CD67DE01CF1E13C50D574C4EC5438A685954AB78A9D904D4117EA0B00338868C1D624B22FEA5C668CCEC47741B710F8D8E71818C197229F872A8E164B61B7CF422EEAB26C34374EADC89E9DD57818308BF216D64E782D0C0277E94553752EF7D81D013BF424E90734AB59C37CAC9A0B5A2954D6DAADCF40C45287EB03794238A44E1D65F334C07A403189D3E9ECB3362E54B81988B176D2B60A073BA9321DD28ED34F25376749F5C8214A83DF851C26490A921BF417C27B888C4F00270095FFF417BE1EC6F1F38F1F6DB2FF2F513EEDE76EBB4F759A7588460C751C1D40F84929183E8F1949C9B6C579150A8B3975F639B3903BAEEEF7537255141D79CD0DF7CBC9996A27C0468B8D3084FDC2B2CEC144337BE0A0872B729CAB2DD4194478C9C512AF89380EF61D6A29C5DB9C8D678E29FAE1536FFD12528CA23DB0B07E001748CD05F30AA49E3350EADF88341D03FA29BA2304321062FDD689168231D6C10958E96530D1FFA9A9DD0D2B3AB46F43CDFD7072FFD7BCBFCEDF5C33F54751AFEB6A5D36BFAE7EAAC9EAE77DA9EB886FE762E8FB9510BE9E89CA762A8B08EC1781E31B717C51B83BFAADE5ADFE2580AABFC8DA3442BAE160802E38BADE7D1B83C432FC6B2B5F23BC9E50E6FDA24F7A75009F03BB1B041BD52C5857AB5A5E7BD88B12FC69818A0483402F3B0FE1BF2ACD1D00174569FC9AB85935CCC5995EDD4D2FC5AA3FAD8E77AB52E9006586FF568A400CAA61F546E996800D5D90E04F32B06172F88BB6BA74C95DEC6F8F2CA384A15D0D114DEABDF728B4C027BEAD324F64FC0FEFC04E63F00E5D5DCF3B8295E0D7E3FB087BDE9B6FF2E1CFC37F2531794B');
CREATE TABLE lanes (
    integration_id TEXT PRIMARY KEY,
    lane TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO lanes VALUES ('away', '{"state":"open","reason":"Slack answered 503 ok","since":"2026-11-28T09:29:36.567327Z","not_before":"2026-11-28T09:30:36.917331Z","failures":6,"probes":1}');
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
