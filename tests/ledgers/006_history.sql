CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO _sqlite_migrations VALUES (1, 'notifier', '001_tables', '2026-11-28 09:29:27.460157+00:00');
INSERT INTO _sqlite_migrations VALUES (2, 'notifier', '002_history_view', '2026-11-28 09:29:27.464279+00:00');
INSERT INTO _sqlite_migrations VALUES (3, 'notifier', '003_revisions', '2026-11-28 09:29:27.465596+00:00');
INSERT INTO _sqlite_migrations VALUES (4, 'notifier', '004_lanes', '2026-11-28 09:29:27.467532+00:00');
INSERT INTO _sqlite_migrations VALUES (5, 'notifier', '005_alerts', '2026-11-28 09:29:27.468466+00:00');
INSERT INTO _sqlite_migrations VALUES (6, 'notifier', '006_history', '2026-11-28 09:29:27.472192+00:00');
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
INSERT INTO events VALUES (1, 'evt_1m8gqsyfapnwte5wkm4v', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:28.298540+00:00', '2026-11-28T09:29:28.298540+00:00', '{"script_name":"goto_live","host_name":"pi-9","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsyfcxea53tg2zpp"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsyfdzn8zs9zh9kd"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsyfdp00an6rrm6t"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsyfdgma5sh4zny3"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsyfd0hx5ak91crj"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsyfdb8wttcngc6s"}]', 0);
INSERT INTO events VALUES (2, 'evt_1m8gqsyk7rtvgvw5q3a0', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:28.423269+00:00', '2026-11-28T09:29:28.423269+00:00', '{"script_name":"zap","host_name":"pi-3","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsyk7j81zez54byg"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsyk756fcxpr05fx"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsyk7fmsvye6ka8h"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsyk7msgfzqfjmd9"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsyk7bmcbq33e7hg"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsyk7v3z7hv7ak1z"}]', 0);
INSERT INTO events VALUES (3, 'evt_1m8gqsynwta720btqx7x', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:28.508698+00:00', '2026-11-28T09:29:28.508698+00:00', '{"script_name":"teletext","host_name":"pi-8","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsynwbk60r8qqm0q"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsynwm1jk8nkya8b"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsynwj3ffm3w57gy"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsynxpjf6vye1daz"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsynxnt6fgz26w14"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsynxm7day7d1eqt"}]', 0);
INSERT INTO events VALUES (4, 'run-4711', 'script_execution_failed', 40, 'http', 'run-4711', NULL, '2026-11-28T09:29:28.547719+00:00', '2026-11-28T09:29:28.547719+00:00', '{"script_name":"recording","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsyq4s40nv670jes"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsyq48b59stpqfx5"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsyq4ggvvydje6bt"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsyq49fn07jcadtv"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsyq4cb8pg02fng7"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsyq4hqtp62tadym"}]', 0);
INSERT INTO events VALUES (5, 'evt_1m8gqsyv843ybkmvynhd', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:28.680058+00:00', '2026-11-28T09:29:28.680058+00:00', '{"script_name":"teletext","host_name":"pi-8","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsyv845nbhe9t9k6"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsyv8fgmyezt06bg"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsyv84df7pqygkht"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsyv8kxdpya5622e"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsyv8krsbrfb1k8r"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsyv8e66qxssfzcm"}]', 0);
INSERT INTO events VALUES (6, 'evt_1m8gqsyvgqwqm5qmtcv5', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:28.688539+00:00', '2026-11-28T09:29:28.688539+00:00', '{"message":"warm 0","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"waiting","reason":"rule ''hosts'' matches","delivery_id":"dlv_1m8gqsyvg8g6hf2aefaz"}]', 0);
INSERT INTO events VALUES (7, 'evt_1m8gqsywr9qkx4dgwgan', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:28.728515+00:00', '2026-11-28T09:29:28.728515+00:00', '{"message":"0 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"waiting","reason":"rule ''digest'' matches","delivery_id":"dlv_1m8gqsywr532h62bzbkk"}]', 0);
INSERT INTO events VALUES (8, 'evt_1m8gqsyx581d007d98rd', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:28.741089+00:00', '2026-11-28T09:29:28.741089+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"waiting","reason":"rule ''once'' matches","delivery_id":"dlv_1m8gqsyx5mxm99vvapdm"}]', 0);
INSERT INTO events VALUES (9, 'evt_1m8gqsyxb24rsryqxzaf', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:28.747457+00:00', '2026-11-28T09:29:28.747457+00:00', '{"message":"warm 1","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"waiting","reason":"rule ''hosts'' matches","delivery_id":"dlv_1m8gqsyxbmnc88dpgfdn"}]', 0);
INSERT INTO events VALUES (10, 'evt_1m8gqsyxtyky79wh78es', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:28.762088+00:00', '2026-11-28T09:29:28.762088+00:00', '{"message":"1 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"waiting","reason":"rule ''digest'' matches","delivery_id":"dlv_1m8gqsyxt5pmjad5v6hb"}]', 0);
INSERT INTO events VALUES (11, 'evt_1m8gqsyy3cc447p531b7', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:28.771112+00:00', '2026-11-28T09:29:28.771112+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"waiting","reason":"rule ''once'' matches","delivery_id":"dlv_1m8gqsyy3t1v80tf7h8j"}]', 0);
INSERT INTO events VALUES (12, 'evt_1m8gqsyzbzn2kcb77anc', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:28.811492+00:00', '2026-11-28T09:29:28.811492+00:00', '{"message":"warm 2","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"waiting","reason":"rule ''hosts'' matches","delivery_id":"dlv_1m8gqsyzb6gx9qm9zsqb"}]', 0);
INSERT INTO events VALUES (13, 'evt_1m8gqsz03z6ahbgng2yf', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:28.835105+00:00', '2026-11-28T09:29:28.835105+00:00', '{"message":"2 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"waiting","reason":"rule ''digest'' matches","delivery_id":"dlv_1m8gqsz031379esvgnfd"}]', 0);
INSERT INTO events VALUES (14, 'evt_1m8gqsz0hyccnp2f6r4z', 'notifier_alert', 30, 'notifier', NULL, NULL, '2026-11-28T09:29:28.848734+00:00', '2026-11-28T09:29:28.848734+00:00', '{"title":"away cannot be reached","message":"Slack answered 503 ok. Messages for it wait. One message is tried now and then, and when it gets through, all go. It has no fallback."}', '[]', NULL, '[{"rule_id":"","rule_name":"","integration_id":"chat","verdict":"waiting","reason":"one of settings.admin_integrations","delivery_id":"dlv_1m8gqsz0hq7gcn2z07hj"}]', 0);
INSERT INTO events VALUES (15, 'evt_1m8gqsz0z0s86n50h2dj', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:28.863358+00:00', '2026-11-28T09:29:28.863358+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"waiting","reason":"rule ''once'' matches","delivery_id":"dlv_1m8gqsz0zbmhpjv91tq3"}]', 0);
INSERT INTO events VALUES (16, 'evt_1m8gqsz1dbfpcm9ywqpj', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:28.877913+00:00', '2026-11-28T09:29:28.877913+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz1eb1417fs1nrm"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz1epx2n2bfxvmn"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz1e7rgs8k17w30"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz1evtep3085ajd"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz1e51xtwdcbpwm"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz1e3httxecpabx"}]', 0);
INSERT INTO events VALUES (17, 'evt_1m8gqsz2drmhr0fnvjtn', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:28.909075+00:00', '2026-11-28T09:29:28.909075+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz2d3w5x591xzkg"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz2dzkmvdgdrcqq"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz2d3c007g8x2t3"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz2deqjs177ndzf"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz2d733a8hgf8y1"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz2dve7mmkjaqm1"}]', 0);
INSERT INTO events VALUES (18, 'evt_1m8gqsz32g7pbjtwgs5t', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:28.930435+00:00', '2026-11-28T09:29:28.930435+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz32acpdc8270s5"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz32sb4ey7ytrv0"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz32c5c3028fx83"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz326rdcq9dn3xz"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz32n2vkahr9yg8"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz32w86fxm2q0rg"}]', 0);
INSERT INTO events VALUES (19, 'evt_1m8gqsz3g8sd9ntn0beb', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:28.944911+00:00', '2026-11-28T09:29:28.944911+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz3hhgcxy0wc5bm"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz3h9w7yd5s2gs1"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz3h7796yyyp03p"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz3hzh4vypk3fgb"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz3h4m4cnh73yd7"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz3hpfwrb4rx07j"}]', 0);
INSERT INTO events VALUES (20, 'evt_1m8gqsz3z14h8rhd82gx', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:28.959813+00:00', '2026-11-28T09:29:28.959813+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz3zjaky153td8e"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz3zgz2hewvvz0g"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz3zeaptkmyn19x"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz3zarza0f09pxn"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz3z5scnpp6v7d6"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz3zx29e3c9t9td"}]', 0);
INSERT INTO events VALUES (21, 'evt_1m8gqsz4dnrdbnadsyda', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:28.973156+00:00', '2026-11-28T09:29:28.973156+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz4dnac4my1rj0y"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz4d1ny43w930z7"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz4d4mmeftbvf2d"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz4dkr311127d95"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz4dq1n13tnsrm4"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz4dgrayypk9t1b"}]', 0);
INSERT INTO events VALUES (22, 'evt_1m8gqsz4ntccxm7vc6jf', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:28.981946+00:00', '2026-11-28T09:29:28.981946+00:00', '{"script_name":"silenced","host_name":"pi-9","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz4p1pn7n1raezt"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz4pp099b2fqhe0"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz4pwrpjsx0tyb9"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz4pa8bn6th1nt2"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz4pa7rbd4b5jwn"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqsz4payyz9ve5qhv"}]', 0);
INSERT INTO events VALUES (23, 'evt_1m8gqszbwmr2js51qvf0', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:29.211989+00:00', '2026-11-28T09:29:29.211989+00:00', '{"script_name":"last","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqszbw0spd0td90qq"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqszbwe72bhr8vawy"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqszbw544918mtzz5"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqszbw8g9b31j05a1"},{"rule_id":"failures","rule_name":"failures","integration_id":"crew","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqszbw334s4fr0jqx"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqszbww6w54svgjhj"}]', 0);
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
, note TEXT, indexed INTEGER NOT NULL DEFAULT 0, attempts_before INTEGER NOT NULL DEFAULT 0, replayed_at TEXT, replayed_by TEXT);
INSERT INTO deliveries VALUES (1, 'dlv_1m8gqsyfcxea53tg2zpp', 'evt_1m8gqsyfapnwte5wkm4v', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.298540+00:00', '2026-11-28T09:29:28.780888+00:00', '{"delivery_id":"dlv_1m8gqsyfcxea53tg2zpp","event_id":"evt_1m8gqsyfapnwte5wkm4v","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.298540Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (2, 'dlv_1m8gqsyfdzn8zs9zh9kd', 'evt_1m8gqsyfapnwte5wkm4v', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:29.103305+00:00', '2026-11-28T09:29:28.298540+00:00', NULL, '{"delivery_id":"dlv_1m8gqsyfdzn8zs9zh9kd","event_id":"evt_1m8gqsyfapnwte5wkm4v","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.298540Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (3, 'dlv_1m8gqsyfdp00an6rrm6t', 'evt_1m8gqsyfapnwte5wkm4v', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:28.298540+00:00', '2026-11-28T09:29:28.298540+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (4, 'dlv_1m8gqsyfdgma5sh4zny3', 'evt_1m8gqsyfapnwte5wkm4v', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:28.298540+00:00', '2026-11-28T09:29:28.810802+00:00', '{"delivery_id":"dlv_1m8gqsyfdgma5sh4zny3","event_id":"evt_1m8gqsyfapnwte5wkm4v","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.298540Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (5, 'dlv_1m8gqsyfd0hx5ak91crj', 'evt_1m8gqsyfapnwte5wkm4v', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.298540+00:00', '2026-11-28T09:29:28.809224+00:00', '{"delivery_id":"dlv_1m8gqsyfd0hx5ak91crj","event_id":"evt_1m8gqsyfapnwte5wkm4v","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.298540Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (6, 'dlv_1m8gqsyfdb8wttcngc6s', 'evt_1m8gqsyfapnwte5wkm4v', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-9', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.298540+00:00', '2026-11-28T09:29:28.477279+00:00', '{"delivery_id":"dlv_1m8gqsyfdb8wttcngc6s","event_id":"evt_1m8gqsyfapnwte5wkm4v","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.298540Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', NULL, 'QA-1', NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (7, 'dlv_1m8gqsyk7j81zez54byg', 'evt_1m8gqsyk7rtvgvw5q3a0', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-3', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.423269+00:00', '2026-11-28T09:29:28.811386+00:00', '{"delivery_id":"dlv_1m8gqsyk7j81zez54byg","event_id":"evt_1m8gqsyk7rtvgvw5q3a0","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.423269Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (8, 'dlv_1m8gqsyk756fcxpr05fx', 'evt_1m8gqsyk7rtvgvw5q3a0', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-3', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:29.103305+00:00', '2026-11-28T09:29:28.423269+00:00', NULL, '{"delivery_id":"dlv_1m8gqsyk756fcxpr05fx","event_id":"evt_1m8gqsyk7rtvgvw5q3a0","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.423269Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (9, 'dlv_1m8gqsyk7fmsvye6ka8h', 'evt_1m8gqsyk7rtvgvw5q3a0', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-3', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:28.423269+00:00', '2026-11-28T09:29:28.423269+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (10, 'dlv_1m8gqsyk7msgfzqfjmd9', 'evt_1m8gqsyk7rtvgvw5q3a0', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-3', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:28.423269+00:00', '2026-11-28T09:29:28.810730+00:00', '{"delivery_id":"dlv_1m8gqsyk7msgfzqfjmd9","event_id":"evt_1m8gqsyk7rtvgvw5q3a0","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.423269Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (11, 'dlv_1m8gqsyk7bmcbq33e7hg', 'evt_1m8gqsyk7rtvgvw5q3a0', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.423269+00:00', '2026-11-28T09:29:28.811330+00:00', '{"delivery_id":"dlv_1m8gqsyk7bmcbq33e7hg","event_id":"evt_1m8gqsyk7rtvgvw5q3a0","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.423269Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (12, 'dlv_1m8gqsyk7v3z7hv7ak1z', 'evt_1m8gqsyk7rtvgvw5q3a0', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-3', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.423269+00:00', '2026-11-28T09:29:28.503944+00:00', '{"delivery_id":"dlv_1m8gqsyk7v3z7hv7ak1z","event_id":"evt_1m8gqsyk7rtvgvw5q3a0","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.423269Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', NULL, 'QA-2', NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (13, 'dlv_1m8gqsynwbk60r8qqm0q', 'evt_1m8gqsynwta720btqx7x', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.508698+00:00', '2026-11-28T09:29:28.810859+00:00', '{"delivery_id":"dlv_1m8gqsynwbk60r8qqm0q","event_id":"evt_1m8gqsynwta720btqx7x","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.508698Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (14, 'dlv_1m8gqsynwm1jk8nkya8b', 'evt_1m8gqsynwta720btqx7x', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:29.103305+00:00', '2026-11-28T09:29:28.508698+00:00', NULL, '{"delivery_id":"dlv_1m8gqsynwm1jk8nkya8b","event_id":"evt_1m8gqsynwta720btqx7x","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.508698Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (15, 'dlv_1m8gqsynwj3ffm3w57gy', 'evt_1m8gqsynwta720btqx7x', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:28.508698+00:00', '2026-11-28T09:29:28.508698+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (16, 'dlv_1m8gqsynxpjf6vye1daz', 'evt_1m8gqsynwta720btqx7x', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:28.508698+00:00', '2026-11-28T09:29:28.810333+00:00', '{"delivery_id":"dlv_1m8gqsynxpjf6vye1daz","event_id":"evt_1m8gqsynwta720btqx7x","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.508698Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (17, 'dlv_1m8gqsynxnt6fgz26w14', 'evt_1m8gqsynwta720btqx7x', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.508698+00:00', '2026-11-28T09:29:28.809166+00:00', '{"delivery_id":"dlv_1m8gqsynxnt6fgz26w14","event_id":"evt_1m8gqsynwta720btqx7x","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.508698Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (18, 'dlv_1m8gqsynxm7day7d1eqt', 'evt_1m8gqsynwta720btqx7x', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.508698+00:00', '2026-11-28T09:29:28.547520+00:00', '{"delivery_id":"dlv_1m8gqsynxm7day7d1eqt","event_id":"evt_1m8gqsynwta720btqx7x","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.508698Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', NULL, 'QA-3', NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (19, 'dlv_1m8gqsyq4s40nv670jes', 'run-4711', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.547719+00:00', '2026-11-28T09:29:28.809026+00:00', '{"delivery_id":"dlv_1m8gqsyq4s40nv670jes","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.547719Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (20, 'dlv_1m8gqsyq48b59stpqfx5', 'run-4711', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:29.103305+00:00', '2026-11-28T09:29:28.547719+00:00', NULL, '{"delivery_id":"dlv_1m8gqsyq48b59stpqfx5","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.547719Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (21, 'dlv_1m8gqsyq4ggvvydje6bt', 'run-4711', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:28.547719+00:00', '2026-11-28T09:29:28.547719+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (22, 'dlv_1m8gqsyq49fn07jcadtv', 'run-4711', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:28.547719+00:00', '2026-11-28T09:29:28.811435+00:00', '{"delivery_id":"dlv_1m8gqsyq49fn07jcadtv","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.547719Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (23, 'dlv_1m8gqsyq4cb8pg02fng7', 'run-4711', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.547719+00:00', '2026-11-28T09:29:28.780716+00:00', '{"delivery_id":"dlv_1m8gqsyq4cb8pg02fng7","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.547719Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (24, 'dlv_1m8gqsyq4hqtp62tadym', 'run-4711', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.547719+00:00', '2026-11-28T09:29:28.637905+00:00', '{"delivery_id":"dlv_1m8gqsyq4hqtp62tadym","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.547719Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', NULL, 'QA-4', NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (25, 'dlv_1m8gqsyv845nbhe9t9k6', 'evt_1m8gqsyv843ybkmvynhd', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.680058+00:00', '2026-11-28T09:29:28.828280+00:00', '{"delivery_id":"dlv_1m8gqsyv845nbhe9t9k6","event_id":"evt_1m8gqsyv843ybkmvynhd","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed on pi-8 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.680058Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script teletext passed on pi-8 / stb-1
Passed in 41.9 s.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (26, 'dlv_1m8gqsyv8fgmyezt06bg', 'evt_1m8gqsyv843ybkmvynhd', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:29.103305+00:00', '2026-11-28T09:29:28.680058+00:00', NULL, '{"delivery_id":"dlv_1m8gqsyv8fgmyezt06bg","event_id":"evt_1m8gqsyv843ybkmvynhd","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed on pi-8 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.680058Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script teletext passed on pi-8 / stb-1
Passed in 41.9 s.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:28 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (27, 'dlv_1m8gqsyv84df7pqygkht', 'evt_1m8gqsyv843ybkmvynhd', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:28.680058+00:00', '2026-11-28T09:29:28.680058+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (28, 'dlv_1m8gqsyv8kxdpya5622e', 'evt_1m8gqsyv843ybkmvynhd', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:28.680058+00:00', '2026-11-28T09:29:28.835442+00:00', '{"delivery_id":"dlv_1m8gqsyv8kxdpya5622e","event_id":"evt_1m8gqsyv843ybkmvynhd","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed on pi-8 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.680058Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script teletext passed on pi-8 / stb-1
Passed in 41.9 s.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:28 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (29, 'dlv_1m8gqsyv8krsbrfb1k8r', 'evt_1m8gqsyv843ybkmvynhd', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.680058+00:00', '2026-11-28T09:29:28.828363+00:00', '{"delivery_id":"dlv_1m8gqsyv8krsbrfb1k8r","event_id":"evt_1m8gqsyv843ybkmvynhd","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed on pi-8 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.680058Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script teletext passed on pi-8 / stb-1
Passed in 41.9 s.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (30, 'dlv_1m8gqsyv8e66qxssfzcm', 'evt_1m8gqsyv843ybkmvynhd', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.680058+00:00', '2026-11-28T09:29:28.706103+00:00', '{"delivery_id":"dlv_1m8gqsyv8e66qxssfzcm","event_id":"evt_1m8gqsyv843ybkmvynhd","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed on pi-8 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.680058Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script teletext passed on pi-8 / stb-1
Passed in 41.9 s.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:28 UTC', NULL, 'QA-5', NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (31, 'dlv_1m8gqsyvg8g6hf2aefaz', 'evt_1m8gqsyvgqwqm5qmtcv5', 'system_alert', 30, 'hosts', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.688539+00:00', '2026-11-28T09:29:28.835414+00:00', '{"delivery_id":"dlv_1m8gqsyvg8g6hf2aefaz","event_id":"evt_1m8gqsyvgqwqm5qmtcv5","event_type":"system_alert","severity":30,"icon":"⚠️","title":"warm 0 on pi-1","body":"warm 0","facts":[{"label":"Host","value":"pi-1"},{"label":"Severity","value":"warning"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.688539Z","attempts":0,"is_test":false,"template_fault":""}', '⚠️ warm 0 on pi-1
warm 0

Host: pi-1
Severity: warning
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (32, 'dlv_1m8gqsywr532h62bzbkk', 'evt_1m8gqsywr9qkx4dgwgan', 'disk_low', 20, 'digest', 'team', 'slack', 'team', 'Slack webhook', 'pi-2', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.728515+00:00', '2026-11-28T09:29:28.835513+00:00', '{"delivery_id":"dlv_1m8gqsywr532h62bzbkk","event_id":"evt_1m8gqsywr9qkx4dgwgan","event_type":"disk_low","severity":20,"icon":"✅","title":"disk_low on pi-2","body":"0 GB","facts":[{"label":"Host","value":"pi-2"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.728515Z","attempts":0,"is_test":false,"template_fault":""}', '✅ disk_low on pi-2
0 GB

Host: pi-2
Severity: info
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (33, 'dlv_1m8gqsyx5mxm99vvapdm', 'evt_1m8gqsyx581d007d98rd', 'camera_lost', 20, 'once', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.741089+00:00', '2026-11-28T09:29:28.835485+00:00', '{"delivery_id":"dlv_1m8gqsyx5mxm99vvapdm","event_id":"evt_1m8gqsyx581d007d98rd","event_type":"camera_lost","severity":20,"icon":"✅","title":"camera_lost on pi-3","body":"Event camera_lost.","facts":[{"label":"Host","value":"pi-3"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.741089Z","attempts":0,"is_test":false,"template_fault":""}', '✅ camera_lost on pi-3
Event camera_lost.

Host: pi-3
Severity: info
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (34, 'dlv_1m8gqsyxbmnc88dpgfdn', 'evt_1m8gqsyxb24rsryqxzaf', 'system_alert', 30, 'hosts', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.747457+00:00', '2026-11-28T09:29:28.835312+00:00', '{"delivery_id":"dlv_1m8gqsyxbmnc88dpgfdn","event_id":"evt_1m8gqsyxb24rsryqxzaf","event_type":"system_alert","severity":30,"icon":"⚠️","title":"warm 1 on pi-1","body":"warm 1","facts":[{"label":"Host","value":"pi-1"},{"label":"Severity","value":"warning"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.747457Z","attempts":0,"is_test":false,"template_fault":""}', '⚠️ warm 1 on pi-1
warm 1

Host: pi-1
Severity: warning
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (35, 'dlv_1m8gqsyxt5pmjad5v6hb', 'evt_1m8gqsyxtyky79wh78es', 'disk_low', 20, 'digest', 'team', 'slack', 'team', 'Slack webhook', 'pi-2', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.762088+00:00', '2026-11-28T09:29:28.836256+00:00', '{"delivery_id":"dlv_1m8gqsyxt5pmjad5v6hb","event_id":"evt_1m8gqsyxtyky79wh78es","event_type":"disk_low","severity":20,"icon":"✅","title":"disk_low on pi-2","body":"1 GB","facts":[{"label":"Host","value":"pi-2"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.762088Z","attempts":0,"is_test":false,"template_fault":""}', '✅ disk_low on pi-2
1 GB

Host: pi-2
Severity: info
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (36, 'dlv_1m8gqsyy3t1v80tf7h8j', 'evt_1m8gqsyy3cc447p531b7', 'camera_lost', 20, 'once', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.771112+00:00', '2026-11-28T09:29:28.848604+00:00', '{"delivery_id":"dlv_1m8gqsyy3t1v80tf7h8j","event_id":"evt_1m8gqsyy3cc447p531b7","event_type":"camera_lost","severity":20,"icon":"✅","title":"camera_lost on pi-3","body":"Event camera_lost.","facts":[{"label":"Host","value":"pi-3"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.771112Z","attempts":0,"is_test":false,"template_fault":""}', '✅ camera_lost on pi-3
Event camera_lost.

Host: pi-3
Severity: info
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (37, 'dlv_1m8gqsyzb6gx9qm9zsqb', 'evt_1m8gqsyzbzn2kcb77anc', 'system_alert', 30, 'hosts', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.811492+00:00', '2026-11-28T09:29:28.835383+00:00', '{"delivery_id":"dlv_1m8gqsyzb6gx9qm9zsqb","event_id":"evt_1m8gqsyzbzn2kcb77anc","event_type":"system_alert","severity":30,"icon":"⚠️","title":"warm 2 on pi-1","body":"warm 2","facts":[{"label":"Host","value":"pi-1"},{"label":"Severity","value":"warning"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.811492Z","attempts":0,"is_test":false,"template_fault":""}', '⚠️ warm 2 on pi-1
warm 2

Host: pi-1
Severity: warning
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (38, 'dlv_1m8gqsz031379esvgnfd', 'evt_1m8gqsz03z6ahbgng2yf', 'disk_low', 20, 'digest', 'team', 'slack', 'team', 'Slack webhook', 'pi-2', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.835105+00:00', '2026-11-28T09:29:28.863201+00:00', '{"delivery_id":"dlv_1m8gqsz031379esvgnfd","event_id":"evt_1m8gqsz03z6ahbgng2yf","event_type":"disk_low","severity":20,"icon":"✅","title":"disk_low on pi-2","body":"2 GB","facts":[{"label":"Host","value":"pi-2"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.835105Z","attempts":0,"is_test":false,"template_fault":""}', '✅ disk_low on pi-2
2 GB

Host: pi-2
Severity: info
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (39, 'dlv_1m8gqsz0hq7gcn2z07hj', 'evt_1m8gqsz0hyccnp2f6r4z', 'notifier_alert', 30, NULL, 'chat', 'slack', 'chat', 'Slack webhook', NULL, NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.848734+00:00', '2026-11-28T09:29:28.870797+00:00', '{"delivery_id":"dlv_1m8gqsz0hq7gcn2z07hj","event_id":"evt_1m8gqsz0hyccnp2f6r4z","event_type":"notifier_alert","severity":30,"icon":"⚠️","title":"away cannot be reached","body":"Slack answered 503 ok. Messages for it wait. One message is tried now and then, and when it gets through, all go. It has no fallback.","facts":[{"label":"Severity","value":"warning"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.848734Z","attempts":0,"is_test":false,"template_fault":""}', '⚠️ away cannot be reached
Slack answered 503 ok. Messages for it wait. One message is tried now and then, and when it gets through, all go. It has no fallback.

Severity: warning
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (40, 'dlv_1m8gqsz0zbmhpjv91tq3', 'evt_1m8gqsz0z0s86n50h2dj', 'camera_lost', 20, 'once', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.863358+00:00', '2026-11-28T09:29:28.878263+00:00', '{"delivery_id":"dlv_1m8gqsz0zbmhpjv91tq3","event_id":"evt_1m8gqsz0z0s86n50h2dj","event_type":"camera_lost","severity":20,"icon":"✅","title":"camera_lost on pi-3","body":"Event camera_lost.","facts":[{"label":"Host","value":"pi-3"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.863358Z","attempts":0,"is_test":false,"template_fault":""}', '✅ camera_lost on pi-3
Event camera_lost.

Host: pi-3
Severity: info
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (41, 'dlv_1m8gqsz1eb1417fs1nrm', 'evt_1m8gqsz1dbfpcm9ywqpj', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.877913+00:00', '2026-11-28T09:29:28.899914+00:00', '{"delivery_id":"dlv_1m8gqsz1eb1417fs1nrm","event_id":"evt_1m8gqsz1dbfpcm9ywqpj","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.877913Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (42, 'dlv_1m8gqsz1epx2n2bfxvmn', 'evt_1m8gqsz1dbfpcm9ywqpj', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:30:29.108024+00:00', '2026-11-28T09:29:28.877913+00:00', NULL, '{"delivery_id":"dlv_1m8gqsz1epx2n2bfxvmn","event_id":"evt_1m8gqsz1dbfpcm9ywqpj","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.877913Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (43, 'dlv_1m8gqsz1e7rgs8k17w30', 'evt_1m8gqsz1dbfpcm9ywqpj', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:28.877913+00:00', '2026-11-28T09:29:28.877913+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (44, 'dlv_1m8gqsz1evtep3085ajd', 'evt_1m8gqsz1dbfpcm9ywqpj', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:28.877913+00:00', '2026-11-28T09:29:28.899780+00:00', '{"delivery_id":"dlv_1m8gqsz1evtep3085ajd","event_id":"evt_1m8gqsz1dbfpcm9ywqpj","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.877913Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (45, 'dlv_1m8gqsz1e51xtwdcbpwm', 'evt_1m8gqsz1dbfpcm9ywqpj', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.877913+00:00', '2026-11-28T09:29:28.899951+00:00', '{"delivery_id":"dlv_1m8gqsz1e51xtwdcbpwm","event_id":"evt_1m8gqsz1dbfpcm9ywqpj","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.877913Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (46, 'dlv_1m8gqsz1e3httxecpabx', 'evt_1m8gqsz1dbfpcm9ywqpj', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.877913+00:00', '2026-11-28T09:29:28.908960+00:00', '{"delivery_id":"dlv_1m8gqsz1e3httxecpabx","event_id":"evt_1m8gqsz1dbfpcm9ywqpj","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.877913Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', NULL, 'QA-6', NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (47, 'dlv_1m8gqsz2d3w5x591xzkg', 'evt_1m8gqsz2drmhr0fnvjtn', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.909075+00:00', '2026-11-28T09:29:28.926529+00:00', '{"delivery_id":"dlv_1m8gqsz2d3w5x591xzkg","event_id":"evt_1m8gqsz2drmhr0fnvjtn","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.909075Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (48, 'dlv_1m8gqsz2dzkmvdgdrcqq', 'evt_1m8gqsz2drmhr0fnvjtn', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:28.909075+00:00', '2026-11-28T09:29:28.909075+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (49, 'dlv_1m8gqsz2d3c007g8x2t3', 'evt_1m8gqsz2drmhr0fnvjtn', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:28.909075+00:00', '2026-11-28T09:29:28.909075+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (50, 'dlv_1m8gqsz2deqjs177ndzf', 'evt_1m8gqsz2drmhr0fnvjtn', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:28.909075+00:00', '2026-11-28T09:29:28.926445+00:00', '{"delivery_id":"dlv_1m8gqsz2deqjs177ndzf","event_id":"evt_1m8gqsz2drmhr0fnvjtn","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.909075Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:28 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (51, 'dlv_1m8gqsz2d733a8hgf8y1', 'evt_1m8gqsz2drmhr0fnvjtn', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.909075+00:00', '2026-11-28T09:29:28.930786+00:00', '{"delivery_id":"dlv_1m8gqsz2d733a8hgf8y1","event_id":"evt_1m8gqsz2drmhr0fnvjtn","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.909075Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (52, 'dlv_1m8gqsz2dve7mmkjaqm1', 'evt_1m8gqsz2drmhr0fnvjtn', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.909075+00:00', '2026-11-28T09:29:28.930854+00:00', '{"delivery_id":"dlv_1m8gqsz2dve7mmkjaqm1","event_id":"evt_1m8gqsz2drmhr0fnvjtn","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.909075Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:28 UTC', NULL, 'QA-7', NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (53, 'dlv_1m8gqsz32acpdc8270s5', 'evt_1m8gqsz32g7pbjtwgs5t', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.930435+00:00', '2026-11-28T09:29:28.949299+00:00', '{"delivery_id":"dlv_1m8gqsz32acpdc8270s5","event_id":"evt_1m8gqsz32g7pbjtwgs5t","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.930435Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (54, 'dlv_1m8gqsz32sb4ey7ytrv0', 'evt_1m8gqsz32g7pbjtwgs5t', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:28.930435+00:00', '2026-11-28T09:29:28.930435+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (55, 'dlv_1m8gqsz32c5c3028fx83', 'evt_1m8gqsz32g7pbjtwgs5t', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:28.930435+00:00', '2026-11-28T09:29:28.930435+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (56, 'dlv_1m8gqsz326rdcq9dn3xz', 'evt_1m8gqsz32g7pbjtwgs5t', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:28.930435+00:00', '2026-11-28T09:29:28.944782+00:00', '{"delivery_id":"dlv_1m8gqsz326rdcq9dn3xz","event_id":"evt_1m8gqsz32g7pbjtwgs5t","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.930435Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (57, 'dlv_1m8gqsz32n2vkahr9yg8', 'evt_1m8gqsz32g7pbjtwgs5t', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.930435+00:00', '2026-11-28T09:29:28.938555+00:00', '{"delivery_id":"dlv_1m8gqsz32n2vkahr9yg8","event_id":"evt_1m8gqsz32g7pbjtwgs5t","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.930435Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (58, 'dlv_1m8gqsz32w86fxm2q0rg', 'evt_1m8gqsz32g7pbjtwgs5t', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.930435+00:00', '2026-11-28T09:29:28.949389+00:00', '{"delivery_id":"dlv_1m8gqsz32w86fxm2q0rg","event_id":"evt_1m8gqsz32g7pbjtwgs5t","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.930435Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', NULL, 'QA-8', NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (59, 'dlv_1m8gqsz3hhgcxy0wc5bm', 'evt_1m8gqsz3g8sd9ntn0beb', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.944911+00:00', '2026-11-28T09:29:28.959779+00:00', '{"delivery_id":"dlv_1m8gqsz3hhgcxy0wc5bm","event_id":"evt_1m8gqsz3g8sd9ntn0beb","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.944911Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (60, 'dlv_1m8gqsz3h9w7yd5s2gs1', 'evt_1m8gqsz3g8sd9ntn0beb', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:28.944911+00:00', '2026-11-28T09:29:28.944911+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (61, 'dlv_1m8gqsz3h7796yyyp03p', 'evt_1m8gqsz3g8sd9ntn0beb', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:28.944911+00:00', '2026-11-28T09:29:28.944911+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (62, 'dlv_1m8gqsz3hzh4vypk3fgb', 'evt_1m8gqsz3g8sd9ntn0beb', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:28.944911+00:00', '2026-11-28T09:29:28.952395+00:00', '{"delivery_id":"dlv_1m8gqsz3hzh4vypk3fgb","event_id":"evt_1m8gqsz3g8sd9ntn0beb","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.944911Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:28 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (63, 'dlv_1m8gqsz3h4m4cnh73yd7', 'evt_1m8gqsz3g8sd9ntn0beb', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.944911+00:00', '2026-11-28T09:29:28.959559+00:00', '{"delivery_id":"dlv_1m8gqsz3h4m4cnh73yd7","event_id":"evt_1m8gqsz3g8sd9ntn0beb","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.944911Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (64, 'dlv_1m8gqsz3hpfwrb4rx07j', 'evt_1m8gqsz3g8sd9ntn0beb', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.944911+00:00', '2026-11-28T09:29:28.959730+00:00', '{"delivery_id":"dlv_1m8gqsz3hpfwrb4rx07j","event_id":"evt_1m8gqsz3g8sd9ntn0beb","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.944911Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:28 UTC', NULL, 'QA-9', NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (65, 'dlv_1m8gqsz3zjaky153td8e', 'evt_1m8gqsz3z14h8rhd82gx', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.959813+00:00', '2026-11-28T09:29:28.976987+00:00', '{"delivery_id":"dlv_1m8gqsz3zjaky153td8e","event_id":"evt_1m8gqsz3z14h8rhd82gx","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.959813Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (66, 'dlv_1m8gqsz3zgz2hewvvz0g', 'evt_1m8gqsz3z14h8rhd82gx', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:28.959813+00:00', '2026-11-28T09:29:28.959813+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (67, 'dlv_1m8gqsz3zeaptkmyn19x', 'evt_1m8gqsz3z14h8rhd82gx', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:28.959813+00:00', '2026-11-28T09:29:28.959813+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (68, 'dlv_1m8gqsz3zarza0f09pxn', 'evt_1m8gqsz3z14h8rhd82gx', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:28.959813+00:00', '2026-11-28T09:29:28.977020+00:00', '{"delivery_id":"dlv_1m8gqsz3zarza0f09pxn","event_id":"evt_1m8gqsz3z14h8rhd82gx","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.959813Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (69, 'dlv_1m8gqsz3z5scnpp6v7d6', 'evt_1m8gqsz3z14h8rhd82gx', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.959813+00:00', '2026-11-28T09:29:28.973480+00:00', '{"delivery_id":"dlv_1m8gqsz3z5scnpp6v7d6","event_id":"evt_1m8gqsz3z14h8rhd82gx","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.959813Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (70, 'dlv_1m8gqsz3zx29e3c9t9td', 'evt_1m8gqsz3z14h8rhd82gx', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.959813+00:00', '2026-11-28T09:29:28.976908+00:00', '{"delivery_id":"dlv_1m8gqsz3zx29e3c9t9td","event_id":"evt_1m8gqsz3z14h8rhd82gx","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.959813Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', NULL, 'QA-10', NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (71, 'dlv_1m8gqsz4dnac4my1rj0y', 'evt_1m8gqsz4dnrdbnadsyda', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.973156+00:00', '2026-11-28T09:29:28.997888+00:00', '{"delivery_id":"dlv_1m8gqsz4dnac4my1rj0y","event_id":"evt_1m8gqsz4dnrdbnadsyda","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.973156Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (72, 'dlv_1m8gqsz4d1ny43w930z7', 'evt_1m8gqsz4dnrdbnadsyda', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:28.973156+00:00', '2026-11-28T09:29:28.973156+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (73, 'dlv_1m8gqsz4d4mmeftbvf2d', 'evt_1m8gqsz4dnrdbnadsyda', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:28.973156+00:00', '2026-11-28T09:29:28.973156+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (74, 'dlv_1m8gqsz4dkr311127d95', 'evt_1m8gqsz4dnrdbnadsyda', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:28.973156+00:00', '2026-11-28T09:29:28.997989+00:00', '{"delivery_id":"dlv_1m8gqsz4dkr311127d95","event_id":"evt_1m8gqsz4dnrdbnadsyda","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.973156Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:28 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (75, 'dlv_1m8gqsz4dq1n13tnsrm4', 'evt_1m8gqsz4dnrdbnadsyda', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.973156+00:00', '2026-11-28T09:29:28.998044+00:00', '{"delivery_id":"dlv_1m8gqsz4dq1n13tnsrm4","event_id":"evt_1m8gqsz4dnrdbnadsyda","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.973156Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (76, 'dlv_1m8gqsz4dgrayypk9t1b', 'evt_1m8gqsz4dnrdbnadsyda', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.973156+00:00', '2026-11-28T09:29:28.998076+00:00', '{"delivery_id":"dlv_1m8gqsz4dgrayypk9t1b","event_id":"evt_1m8gqsz4dnrdbnadsyda","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.973156Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:28 UTC', NULL, 'QA-11', NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (77, 'dlv_1m8gqsz4p1pn7n1raezt', 'evt_1m8gqsz4ntccxm7vc6jf', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.981946+00:00', '2026-11-28T09:29:29.023157+00:00', '{"delivery_id":"dlv_1m8gqsz4p1pn7n1raezt","event_id":"evt_1m8gqsz4ntccxm7vc6jf","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script silenced failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.981946Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script silenced failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (78, 'dlv_1m8gqsz4pp099b2fqhe0', 'evt_1m8gqsz4ntccxm7vc6jf', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:28.981946+00:00', '2026-11-28T09:29:28.981946+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (79, 'dlv_1m8gqsz4pwrpjsx0tyb9', 'evt_1m8gqsz4ntccxm7vc6jf', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:28.981946+00:00', '2026-11-28T09:29:28.981946+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (80, 'dlv_1m8gqsz4pa8bn6th1nt2', 'evt_1m8gqsz4ntccxm7vc6jf', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:28.981946+00:00', '2026-11-28T09:29:28.998106+00:00', '{"delivery_id":"dlv_1m8gqsz4pa8bn6th1nt2","event_id":"evt_1m8gqsz4ntccxm7vc6jf","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script silenced failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.981946Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script silenced failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (81, 'dlv_1m8gqsz4pa7rbd4b5jwn', 'evt_1m8gqsz4ntccxm7vc6jf', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:28.981946+00:00', '2026-11-28T09:29:29.022980+00:00', '{"delivery_id":"dlv_1m8gqsz4pa7rbd4b5jwn","event_id":"evt_1m8gqsz4ntccxm7vc6jf","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script silenced failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:28 UTC"}],"links":[],"time":"2026-11-28T09:29:28.981946Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script silenced failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:28 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL);
INSERT INTO deliveries VALUES (82, 'dlv_1m8gqsz4payyz9ve5qhv', 'evt_1m8gqsz4ntccxm7vc6jf', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-9', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:28.981946+00:00', '2026-11-28T09:29:28.981946+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (83, 'dlv_1m8gqszbw0spd0td90qq', 'evt_1m8gqszbwmr2js51qvf0', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:29.211989+00:00', '2026-11-28T09:29:29.224214+00:00', '{"delivery_id":"dlv_1m8gqszbw0spd0td90qq","event_id":"evt_1m8gqszbwmr2js51qvf0","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script last failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:29 UTC"}],"links":[],"time":"2026-11-28T09:29:29.211989Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script last failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:29 UTC', NULL, NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (84, 'dlv_1m8gqszbwe72bhr8vawy', 'evt_1m8gqszbwmr2js51qvf0', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:29.211989+00:00', '2026-11-28T09:29:29.211989+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (85, 'dlv_1m8gqszbw544918mtzz5', 'evt_1m8gqszbwmr2js51qvf0', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:29.211989+00:00', '2026-11-28T09:29:29.211989+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (86, 'dlv_1m8gqszbw8g9b31j05a1', 'evt_1m8gqszbwmr2js51qvf0', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:29.211989+00:00', '2026-11-28T09:29:29.211989+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (87, 'dlv_1m8gqszbw334s4fr0jqx', 'evt_1m8gqszbwmr2js51qvf0', 'script_execution_failed', 40, 'failures', 'crew', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:29.211989+00:00', '2026-11-28T09:29:29.211989+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL);
INSERT INTO deliveries VALUES (88, 'dlv_1m8gqszbww6w54svgjhj', 'evt_1m8gqszbwmr2js51qvf0', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:29.211989+00:00', '2026-11-28T09:29:29.211989+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL);
CREATE TABLE attempts (
    seq INTEGER PRIMARY KEY,
    delivery_id TEXT NOT NULL REFERENCES deliveries (id),
    at TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('sent', 'failed')),
    reason TEXT NOT NULL,
    status_code INTEGER,
    duration_ms INTEGER NOT NULL
);
INSERT INTO attempts VALUES (1, 'dlv_1m8gqsyfdb8wttcngc6s', '2026-11-28T09:29:28.477279+00:00', 'sent', 'created QA-1', 201, 111);
INSERT INTO attempts VALUES (2, 'dlv_1m8gqsyk7v3z7hv7ak1z', '2026-11-28T09:29:28.503944+00:00', 'sent', 'created QA-2', 201, 20);
INSERT INTO attempts VALUES (3, 'dlv_1m8gqsynxm7day7d1eqt', '2026-11-28T09:29:28.547520+00:00', 'sent', 'created QA-3', 201, 16);
INSERT INTO attempts VALUES (4, 'dlv_1m8gqsyq4hqtp62tadym', '2026-11-28T09:29:28.637905+00:00', 'sent', 'created QA-4', 201, 3);
INSERT INTO attempts VALUES (5, 'dlv_1m8gqsyv8e66qxssfzcm', '2026-11-28T09:29:28.706103+00:00', 'sent', 'created QA-5', 201, 7);
INSERT INTO attempts VALUES (6, 'dlv_1m8gqsyq4cb8pg02fng7', '2026-11-28T09:29:28.780716+00:00', 'sent', 'Slack answered 200', 200, 145);
INSERT INTO attempts VALUES (7, 'dlv_1m8gqsyfcxea53tg2zpp', '2026-11-28T09:29:28.780888+00:00', 'sent', 'Slack answered 200', 200, 416);
INSERT INTO attempts VALUES (8, 'dlv_1m8gqsyq48b59stpqfx5', '2026-11-28T09:29:28.784591+00:00', 'failed', 'Slack answered 503 ok', 503, 177);
INSERT INTO attempts VALUES (9, 'dlv_1m8gqsyq4s40nv670jes', '2026-11-28T09:29:28.809026+00:00', 'sent', 'Slack answered 200', 200, 181);
INSERT INTO attempts VALUES (10, 'dlv_1m8gqsynxnt6fgz26w14', '2026-11-28T09:29:28.809166+00:00', 'sent', 'Slack answered 200', 200, 252);
INSERT INTO attempts VALUES (11, 'dlv_1m8gqsyfd0hx5ak91crj', '2026-11-28T09:29:28.809224+00:00', 'sent', 'Slack answered 200', 200, 417);
INSERT INTO attempts VALUES (12, 'dlv_1m8gqsynwm1jk8nkya8b', '2026-11-28T09:29:28.810193+00:00', 'failed', 'Slack answered 503 ok', 503, 254);
INSERT INTO attempts VALUES (13, 'dlv_1m8gqsynxpjf6vye1daz', '2026-11-28T09:29:28.810333+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 253);
INSERT INTO attempts VALUES (14, 'dlv_1m8gqsyfdzn8zs9zh9kd', '2026-11-28T09:29:28.810591+00:00', 'failed', 'Slack answered 503 ok', 503, 470);
INSERT INTO attempts VALUES (15, 'dlv_1m8gqsyk7msgfzqfjmd9', '2026-11-28T09:29:28.810730+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 318);
INSERT INTO attempts VALUES (16, 'dlv_1m8gqsyfdgma5sh4zny3', '2026-11-28T09:29:28.810802+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 419);
INSERT INTO attempts VALUES (17, 'dlv_1m8gqsynwbk60r8qqm0q', '2026-11-28T09:29:28.810859+00:00', 'sent', 'Slack answered 200', 200, 256);
INSERT INTO attempts VALUES (18, 'dlv_1m8gqsyk756fcxpr05fx', '2026-11-28T09:29:28.811227+00:00', 'failed', 'Slack answered 503 ok', 503, 323);
INSERT INTO attempts VALUES (19, 'dlv_1m8gqsyk7bmcbq33e7hg', '2026-11-28T09:29:28.811330+00:00', 'sent', 'Slack answered 200', 200, 308);
INSERT INTO attempts VALUES (20, 'dlv_1m8gqsyk7j81zez54byg', '2026-11-28T09:29:28.811386+00:00', 'sent', 'Slack answered 200', 200, 326);
INSERT INTO attempts VALUES (21, 'dlv_1m8gqsyq49fn07jcadtv', '2026-11-28T09:29:28.811435+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 158);
INSERT INTO attempts VALUES (22, 'dlv_1m8gqsyv845nbhe9t9k6', '2026-11-28T09:29:28.828280+00:00', 'sent', 'Slack answered 200', 200, 2);
INSERT INTO attempts VALUES (23, 'dlv_1m8gqsyv8krsbrfb1k8r', '2026-11-28T09:29:28.828363+00:00', 'sent', 'Slack answered 200', 200, 1);
INSERT INTO attempts VALUES (24, 'dlv_1m8gqsyxbmnc88dpgfdn', '2026-11-28T09:29:28.835312+00:00', 'sent', 'Slack answered 200', 200, 3);
INSERT INTO attempts VALUES (25, 'dlv_1m8gqsyzb6gx9qm9zsqb', '2026-11-28T09:29:28.835383+00:00', 'sent', 'Slack answered 200', 200, 3);
INSERT INTO attempts VALUES (26, 'dlv_1m8gqsyvg8g6hf2aefaz', '2026-11-28T09:29:28.835414+00:00', 'sent', 'Slack answered 200', 200, 6);
INSERT INTO attempts VALUES (27, 'dlv_1m8gqsyv8kxdpya5622e', '2026-11-28T09:29:28.835442+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 1);
INSERT INTO attempts VALUES (28, 'dlv_1m8gqsyx5mxm99vvapdm', '2026-11-28T09:29:28.835485+00:00', 'sent', 'Slack answered 200', 200, 1);
INSERT INTO attempts VALUES (29, 'dlv_1m8gqsywr532h62bzbkk', '2026-11-28T09:29:28.835513+00:00', 'sent', 'Slack answered 200', 200, 2);
INSERT INTO attempts VALUES (30, 'dlv_1m8gqsyv8fgmyezt06bg', '2026-11-28T09:29:28.836155+00:00', 'failed', 'Slack answered 503 ok', 503, 3);
INSERT INTO attempts VALUES (31, 'dlv_1m8gqsyxt5pmjad5v6hb', '2026-11-28T09:29:28.836256+00:00', 'sent', 'Slack answered 200', 200, 1);
INSERT INTO attempts VALUES (32, 'dlv_1m8gqsyy3t1v80tf7h8j', '2026-11-28T09:29:28.848604+00:00', 'sent', 'Slack answered 200', 200, 1);
INSERT INTO attempts VALUES (33, 'dlv_1m8gqsz031379esvgnfd', '2026-11-28T09:29:28.863201+00:00', 'sent', 'Slack answered 200', 200, 4);
INSERT INTO attempts VALUES (34, 'dlv_1m8gqsz0hq7gcn2z07hj', '2026-11-28T09:29:28.870797+00:00', 'sent', 'Slack answered 200', 200, 8);
INSERT INTO attempts VALUES (35, 'dlv_1m8gqsz0zbmhpjv91tq3', '2026-11-28T09:29:28.878263+00:00', 'sent', 'Slack answered 200', 200, 5);
INSERT INTO attempts VALUES (36, 'dlv_1m8gqsz1evtep3085ajd', '2026-11-28T09:29:28.899780+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 2);
INSERT INTO attempts VALUES (37, 'dlv_1m8gqsz1eb1417fs1nrm', '2026-11-28T09:29:28.899914+00:00', 'sent', 'Slack answered 200', 200, 8);
INSERT INTO attempts VALUES (38, 'dlv_1m8gqsz1e51xtwdcbpwm', '2026-11-28T09:29:28.899951+00:00', 'sent', 'Slack answered 200', 200, 6);
INSERT INTO attempts VALUES (39, 'dlv_1m8gqsz1e3httxecpabx', '2026-11-28T09:29:28.908960+00:00', 'sent', 'created QA-6', 201, 7);
INSERT INTO attempts VALUES (40, 'dlv_1m8gqsz2deqjs177ndzf', '2026-11-28T09:29:28.926445+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 1);
INSERT INTO attempts VALUES (41, 'dlv_1m8gqsz2d3w5x591xzkg', '2026-11-28T09:29:28.926529+00:00', 'sent', 'Slack answered 200', 200, 3);
INSERT INTO attempts VALUES (42, 'dlv_1m8gqsz2d733a8hgf8y1', '2026-11-28T09:29:28.930786+00:00', 'sent', 'Slack answered 200', 200, 3);
INSERT INTO attempts VALUES (43, 'dlv_1m8gqsz2dve7mmkjaqm1', '2026-11-28T09:29:28.930854+00:00', 'sent', 'created QA-7', 201, 3);
INSERT INTO attempts VALUES (44, 'dlv_1m8gqsz32n2vkahr9yg8', '2026-11-28T09:29:28.938555+00:00', 'sent', 'Slack answered 200', 200, 1);
INSERT INTO attempts VALUES (45, 'dlv_1m8gqsz326rdcq9dn3xz', '2026-11-28T09:29:28.944782+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 7);
INSERT INTO attempts VALUES (46, 'dlv_1m8gqsz32acpdc8270s5', '2026-11-28T09:29:28.949299+00:00', 'sent', 'Slack answered 200', 200, 10);
INSERT INTO attempts VALUES (47, 'dlv_1m8gqsz32w86fxm2q0rg', '2026-11-28T09:29:28.949389+00:00', 'sent', 'created QA-8', 201, 11);
INSERT INTO attempts VALUES (48, 'dlv_1m8gqsz3hzh4vypk3fgb', '2026-11-28T09:29:28.952395+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 1);
INSERT INTO attempts VALUES (49, 'dlv_1m8gqsz3h4m4cnh73yd7', '2026-11-28T09:29:28.959559+00:00', 'sent', 'Slack answered 200', 200, 3);
INSERT INTO attempts VALUES (50, 'dlv_1m8gqsz3hpfwrb4rx07j', '2026-11-28T09:29:28.959730+00:00', 'sent', 'created QA-9', 201, 3);
INSERT INTO attempts VALUES (51, 'dlv_1m8gqsz3hhgcxy0wc5bm', '2026-11-28T09:29:28.959779+00:00', 'sent', 'Slack answered 200', 200, 6);
INSERT INTO attempts VALUES (52, 'dlv_1m8gqsz3z5scnpp6v7d6', '2026-11-28T09:29:28.973480+00:00', 'sent', 'Slack answered 200', 200, 5);
INSERT INTO attempts VALUES (53, 'dlv_1m8gqsz3zx29e3c9t9td', '2026-11-28T09:29:28.976908+00:00', 'sent', 'created QA-10', 201, 6);
INSERT INTO attempts VALUES (54, 'dlv_1m8gqsz3zjaky153td8e', '2026-11-28T09:29:28.976987+00:00', 'sent', 'Slack answered 200', 200, 10);
INSERT INTO attempts VALUES (55, 'dlv_1m8gqsz3zarza0f09pxn', '2026-11-28T09:29:28.977020+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 9);
INSERT INTO attempts VALUES (56, 'dlv_1m8gqsz4dnac4my1rj0y', '2026-11-28T09:29:28.997888+00:00', 'sent', 'Slack answered 200', 200, 3);
INSERT INTO attempts VALUES (57, 'dlv_1m8gqsz4dkr311127d95', '2026-11-28T09:29:28.997989+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 3);
INSERT INTO attempts VALUES (58, 'dlv_1m8gqsz4dq1n13tnsrm4', '2026-11-28T09:29:28.998044+00:00', 'sent', 'Slack answered 200', 200, 3);
INSERT INTO attempts VALUES (59, 'dlv_1m8gqsz4dgrayypk9t1b', '2026-11-28T09:29:28.998076+00:00', 'sent', 'created QA-11', 201, 3);
INSERT INTO attempts VALUES (60, 'dlv_1m8gqsz4pa8bn6th1nt2', '2026-11-28T09:29:28.998106+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 3);
INSERT INTO attempts VALUES (61, 'dlv_1m8gqsz4pa7rbd4b5jwn', '2026-11-28T09:29:29.022980+00:00', 'sent', 'Slack answered 200', 200, 4);
INSERT INTO attempts VALUES (62, 'dlv_1m8gqsz4p1pn7n1raezt', '2026-11-28T09:29:29.023157+00:00', 'sent', 'Slack answered 200', 200, 11);
INSERT INTO attempts VALUES (63, 'dlv_1m8gqsz1epx2n2bfxvmn', '2026-11-28T09:29:29.108175+00:00', 'failed', 'Slack answered 503 ok', 503, 2);
INSERT INTO attempts VALUES (64, 'dlv_1m8gqszbw0spd0td90qq', '2026-11-28T09:29:29.224214+00:00', 'sent', 'Slack answered 200', 200, 2);
CREATE TABLE answers (
    key TEXT PRIMARY KEY,
    body_hash TEXT NOT NULL,
    answer TEXT NOT NULL,
    at TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO answers VALUES ('id:run-4711', 'f4ec4b021cf4e76c623abe10cbadcc0c1c59b91ed8872660e41d200d22095720', 'run-4711', '2026-11-28T09:29:28.547719+00:00');
CREATE TABLE entries (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;
INSERT INTO entries VALUES ('integration', 'away', '2651cc0592143e5301d89e078f4a0282e27c8664db311928be8066cc5c1eccd9', '2026-11-28T09:29:28.154918+00:00', '2026-11-28T09:29:28.154918+00:00');
INSERT INTO entries VALUES ('integration', 'chat', '9f7bcdcb6a906150c269de0b39749e2be22c32acc45f8d3c6c294961a30c7392', '2026-11-28T09:29:28.154918+00:00', '2026-11-28T09:29:28.154918+00:00');
INSERT INTO entries VALUES ('integration', 'crew', '774b1cd6d600a63e3844fbe5e6c6117f8c2e6914e262c7e0e210bc13731f0471', '2026-11-28T09:29:29.083771+00:00', '2026-11-28T09:29:29.083771+00:00');
INSERT INTO entries VALUES ('integration', 'issues', '37f7a467f7840f2421701c18a1b6872adfa6b08db76cc1cd6364838f016222e7', '2026-11-28T09:29:28.154918+00:00', '2026-11-28T09:29:28.154918+00:00');
INSERT INTO entries VALUES ('integration', 'slow', 'b736883a682d962d36dc3d9cc576e906e99de91475e89c1af71ac567206cd787', '2026-11-28T09:29:28.154918+00:00', '2026-11-28T09:29:28.154918+00:00');
INSERT INTO entries VALUES ('integration', 'wrong', 'bd9ec5b83d2dd621f0f3fc4e14148b89d694fa852f32d31ef65b0f99dce2479c', '2026-11-28T09:29:28.154918+00:00', '2026-11-28T09:29:28.154918+00:00');
INSERT INTO entries VALUES ('rule', 'digest', '2cb644c1f036538079cfda72d1c194e2a42c76257b371c1420f5941d9d5111f7', '2026-11-28T09:29:28.154918+00:00', '2026-11-28T09:29:29.083771+00:00');
INSERT INTO entries VALUES ('rule', 'failures', '63b810fc560681621052a333ed7cd8c2276c53f7d76693d0d83323f22391b4f4', '2026-11-28T09:29:28.154918+00:00', '2026-11-28T09:29:29.083771+00:00');
INSERT INTO entries VALUES ('rule', 'hosts', '35c7348f71fc902a03e3e8b4b396fd6ec4f35c8d765fb7e44c2dee8f0924ba4e', '2026-11-28T09:29:28.154918+00:00', '2026-11-28T09:29:28.154918+00:00');
INSERT INTO entries VALUES ('rule', 'once', '39e4c86b288f614debc733fe02a6ad5ed29f4d7ad387d45b8d45199fc09d6154', '2026-11-28T09:29:28.154918+00:00', '2026-11-28T09:29:29.083771+00:00');
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
INSERT INTO revisions VALUES (1, 'f61a2888bf95f6cb', '2026-11-28T09:29:28.154918+00:00', 'file', '', '', 152, 0, X'789CC5965B73AA4810C7DFF3292C1FB7C21E81009237891A50F102783D758A1A61B8C8D599418453E7BB2FA23126A9D46E6DA52AC50BF3A767BAFBD70DF4EFBB46F30011F693B8F9D8A0EFAB258684F8B18BABF5EFBB46A309ECC88F4D3F26D045805486A7273FAB278DA6E501D2ACEE7EDD35FE9CB6BE33AAB7D736E7FB46330611AC1667F1BE964891D6120E81155C342B891DDF7DD9D568E670EB2549606628AC4D2108A1FD78A01FBD789F46F971FF38F60E142F8EC36D60AB1B91EBCDF6DED47C96A75B516B0943D310FA4745B25C03300A8E2DC916B6FDDE44D90B4A7740659CBA72D46215789B6E0B0C5A711119C83A90B52E6BC96C458D97C8740D29E4F71C717438D7F607C718D1B827CDD69A6C6C07DC08F2DBAE8F0426B189E1779122F7C9B0DCE4273635992A870A0B7CCD2885C8C4B0CAD33E616FB55AF7677D9B214C2ED2ED664850F1BADBF12B2B3307FEC9B449E3B39FBB8B7913E4A0F880BC16BF12B96D0DA9161C8FD4A7C5C24899DD1307DA01E595DABE2723848794DEA7F201274C0C69E2988513A178BA81D810073BAA206137D4CBE4E82922DE286C421EE2D2A464B07D3E961879479C73884FC7A593916500A72B90A18DA4AC3B661F6FA67D758D65A79886ABAE7D18321073CF3E9B92E9EE389A7D13721C26F907E4B5F895C87BDDA2EC1B82C9A65CD5D519D9AEC25E4A099488FB0FF3D8289E849D72F04781E8C2F918F2FA220A07D385BC4F83D93ACEAC433BA1F4893B68437BE3258E4D2B693EC64ACEE05C4811AF51783F2E86F96ED0E7C1342B8249C1B27B0D2D47FAB4BB7457C168B672A5D9F168A20EC584A96FC92AB3113BDF843C4749EC7E607E56BF12BA2A7739C351D44934917A03C5E8EF8A48A3ED553A01D27CA7CFF7EB912ECD38FFE959085C569A806D072C28970482E765596C2F9640A2DB13711111041D3A6617CC2E7F620377C9B1CB8EA16E4766A26FD97EA6007E6B8EB3D603727245EEAD96A83D89CD3DEB73BC38F090E6C89ADCD151B21F46C177412710441F98D7E257227F8EB80504E5C348416430ECF13DCFCBF5E35390B63D460F829623A5ADE72E5D700C2D9743633D972815A7A40C3A3AD8428B35446C4EDBFBA5074653FEC1A3A449EFF8DCDFF4FC3699D034FF24A8E5821D33D243BC94A111A783D2D40B7E29EC7A2A0B63CAE34D06885EAF6F617A9A88056CE176CE7F17721FE30CE22BF417C23B1F814F006388AA7FFA0B5F8F90F4F1C70F9A11FE6E5517FDC8B234CB352F2182D4374912C0F8935228DDB03CF8BCBAA18F5A2F22C65AD1B3356BE58B54ED2E3BE3682ACFD6AA23A6A05B82D94C2CE35DD487E17CB61E884FDAE658EE02CD59066B00B47DA6E5A6AA8DA98ED7DDA4B3CD7CE87AD3B0A36473DD3A305D2178092945C90E5AC40CE0095273D6790572993350165E89341DE08719BA21040F3026E6B5132DE4A7C484476865A7C1C4FCEB42ED6658317DFB3AD4DC0E27B77FCDDBCFF99BCFCC6DFF5FAB755AFC3AFBA927AB9FB7A5BE447C3D97F861588BFEEB99A86AA7AA88D07E119C10A4E9C9E0E6E8B73BAFF5AF00D4FDC55CB626C8040E81E884E3C1BB6D63882D109E5BF91CE1F9842AEF177BC6BB04F039B09B41B051CF82976AD5B7E71EF6124C3E2D5081098CCCAAF310F94FA5B901E0A2244B5F13DFD60D737266D6DFA697625D5E2DD6BB56A972800E207CAB2298C27A58BD52BA2660FB2EC4E4930C6C1F07FFDE567597DCC4FEF6C82A4A3FB6EB21A2C9BDF79EC416FCC4B755E589C0FFF00EED2C85EFD05DEA7943B0167EDDBF8F90F7DEBC93777FEEFE0141807ECE');
INSERT INTO revisions VALUES (2, '786af8cbb5cc9aa7', '2026-11-28T09:29:29.083771+00:00', 'file', '', '', 5, 5, X'789CC5965B8FA24A1080DFE757181F4F86B302223A6F2232E21D4445361BD24273917B7723EA66FFFB41741C6726936C4E2699F0D25D5475557D5534F5FBA156DF4384FD24AE3FD5E8C7728B21217EECE272FFFBA156AB033BF263D38F09741120A5E2F9CDCFF24DAD6E7980D4CBD5AF87DA9FB3E93BA5CABCD2B9AC6BF51844B0DC5C848F95881CD34A84436005579995C48EEFBE58D5EA05DC7A491298390A2B550842683FEDE9272FCED2A838644F536F4FB53AD3701BD813A3C3F595CC9B9BCF83F9B6A336F891A9F1D241162C57038C8C634BB0F9ADD49FC9192F8B432AE726BA3339EA8167880D306CC4C74843D69E6C16033551746ABA46A6AB09612BE388B3804B35DB3BDA98C67D41D9A8036D3BE4C6B0B5157DC433894D345F44F24022A393519CD95464CA1C4A2CF035A3142213C3324FFB8CBDD1683C5EE4DB1C617215DD1B43828EAFD68E5F6A9905F0CFAA751A5FFC3C5CD5EBA000C70FC82BE15722B7AD11D580D3F1A4B75A6929B3EB71A01D50DE49CDFA0384F0885A485431E4F89926CC1CF3E844289E1B106B9DE18E3A92500C17A7E4E0C91D6CC86C429AF1C9A40660FB7C3861E41D70C1A1563A3D3939590770AE831C1982BCE99A1236E6D2648307CE711EEAA2BD1F311073CF3E9B92F9EE3056BE09390E93E203F24AF895C8FBE2F12469BCC9A65CD9D539D9EA613FA578AA83A5E632D68E3D7E27EFFD71D071E1720A5B8B55140EE7AB419606CA26CEAD7D3BA1163377D886B6E1258E4DCB6931C572C1E0824F514BA570363D8E8ADD506A81797E0C664796CD54B41E2FE6E2DAD583B1A2BB82723898A84B3161EA5B83096374BADF84BC4049EC7E607E917E25F4C940E434479ECCA299D01FCA9AB43B462A6DEBE90C08CBDD62996DC60B41E1FCDE331FB8AC3003DB2E58512E0978CFCBF3D85EAD8140B7679D55441074E8985D31BBA2C706EE9A63D75D6DB21D9BC962CB4AB90C5A5B739A379AC829E4415F5FA3F62C3633D6E75A9DA1875467A00EBA0B9464A328F82EE816821FFB9C40107D29723D1734AC8C87EB66B8E29A458A45EA943638D7A0D6000C9965BAECD2339ECBB9060AA26063F981EC4F77B32834780280D06AC47B693C9288905161FA9C32E65E751693B6C208CF87AC870DDD1CEB87AD4B8CC174212BB325C1CD117B68D21DB17D0AE28E3432C16AAEDBE58D25B9B48E3C1C196DFC5D578B8F710EF10DFA0BE19D8FC027803144E53FFD85AF4748FAF4E307CDF0FF36CA877E62599AE5EAD71041EA9B240960FC492964313CEDFDD6C4A00F6A3F22DA465EE41BD62A56E9445C77A7D17CA06C264E2705E209284AE714EF2209864B6533ECF454E370DA05AAB30E3600A859AE16E6449D525D4F3452C5588E5C6F1E76E57CB9B0F68CC8072F21A528D9418B98013C43AA2BDD5720D73903E5E18D48DD017E98A33B42700F6362DE3AD1427E4A4C7880567E1E4CCC7FAED4EE8615D3B76F43CDFD7072FFD7BCBFCEDF5C33D78FE2BABE56EBBCF975F1534D563FEF4B7D8DF8762EF1C3B012FAAF67A2B29DCA2242FB45E084204DCF0A7747BFB5BCD5BF0450F51773354D90091C02D11947D3BB6F63882D105E5AF912E1E58432EF177DC6BB06F039B0BB41B056CD82D76A55CB4B0F7B09269F16E888098CCCB2F310F9ABD2DC01705192A7AF896FAB86393B33ABBBE9A558D74F8BF56E552A1DA03D08DF4A114C6135ACDE28DD12B07D1762F24906B68F83BF68AB7397DCC5FEF6C8324A3FB6AB21A2CEBDF79EC416FCC4B755E689C0FFF00EED3C85EFD05DEB7947B012FC7A7C1F61CB7BF34D3EFC79F80F8A8E8108');
CREATE TABLE lanes (
    integration_id TEXT PRIMARY KEY,
    lane TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO lanes VALUES ('away', '{"state":"open","reason":"Slack answered 503 ok","since":"2026-11-28T09:29:28.780952Z","not_before":"2026-11-28T09:30:29.108024Z","failures":6,"probes":1}');
CREATE TABLE alerts (
    key TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    since TEXT NOT NULL,
    told_at TEXT,
    count INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO alerts VALUES ('lane:away', 'away cannot be reached', '2026-11-28T09:29:28.848734+00:00', '2026-11-28T09:29:28.848734+00:00', 1);
INSERT INTO sqlite_master VALUES ('table', 'history_index', 'history_index', 0, 'CREATE VIRTUAL TABLE history_index USING fts5
    (entry, content = '''', detail = none, columnsize = 0, tokenize = "unicode61 remove_diacritics 0 tokenchars ''_''")');
CREATE TABLE 'history_index_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO history_index_data VALUES (1, X'399637');
INSERT INTO history_index_data VALUES (10, X'000000000101020001010102');
INSERT INTO history_index_data VALUES (137438953473, X'00000F07023030060606060601010E0606060606020139010301010103010101030101010301010103010101010101010101010101010301010103010101030101010301010103010101030101010301010131010301010103010101030101010301010103010101030102040301010103010101030101010301010103010101030101010301020130460201310103010101030101010301010103010101030101010101010101010101010103010101030101010301010103010101030101010301010103010202323706060606061006060606060101320C14030201020330323601030101010301010103010101030101010301010101010101010101010101030101010301010103010101030101010301010103010101030102013801030101010301010103010101030101010301010101010101010101010101030101010301010103010101030101010301010103010101030102013901030101010301010103010101030101010301010101010101010101010101030101010301010103010101030101010301010103010101030101013307030101060F0304010134180202303404060606061006060606060602013101030101010301010103010101030101010301010B03010101030101010301010103010101030101010301010103010203373131130301010101351E02023033270101362E010137340101380D030101070301011C01013901030101010301010103010101030101010301010B0301010103010101030101010301010103010101030101010301010161040606060610060606060606020664647265737304060606061006060606060602026C6C2702026E6427030673776572656404060606060B050606060606060201740406060606100606060606060203776179270102626527010B63616D6572615F6C6F737421030403046E6E6F7427020368617401060606060603030202060606060606030365636B040606060610060606060606010664657669636501030101010301010103010101030101010301010B0301010103010101030101010301010103010101030101010301020769736B5F6C6F7720030302176C765F316D3867717379666378656135337467327A7070010D0C6430687835616B393163726A050E0B6238777474636E67633673060E0B676D61357368347A6E7933040C0D6B37626D6362713333653768670B0E0B6A38317A657A3534627967070E0B6D7367667A71666A6D64390A0E0B76337A37687637616B317A0C0C0D6E77626B3630723871716D30710D0D0C786D37646179376431657174120E0B6E743666677A3236773134110E0B706A66367679653164617A100C0D713439666E30376A6361647476160E0B63623870673032666E6737170E0B687174703632746164796D180E0B7334306E763637306A6573130C0D763834356E6268653974396B36190E0B65363671787373667A636D1E0E0B6B727362726662316B38721D0F0A786470796135363232651C0D0C67386736686632616566617A1F0C0D7772353332683632627A626B6B200C0D78356D786D393976766170646D210D0C626D6E63383864706766646E220D0C7435706D6A61643576366862230C0D7933743176383074663768386A240C0D7A6236677839716D397A737162250B0E7A303331333739657376676E6664260D0C68713767636E327A3037686A270D0C7A626D68706A763931747133280C0D316533687474786563706162782E0E0B353178747764636270776D2D0E0B62313431376673316E726D290E0B7674657033303835616A642C0C0D326433773578353931787A6B672F0E0B3733336138686766387931330E0B65716A733137376E647A66320E0B7665376D6D6B6A61716D31340C0D3332367264637139646E33787A380E0B6163706463383237307335350E0B6E32766B61687239796738390E0B77383666786D32713072673A0D0C68346D34636E6837337964373F0E0B686763787930776335626D3B0E0B706677726234727830376A400E0B7A68347679706B336667623E0D0C7A3573636E70703676376436450E0B61727A613066303970786E440E0B6A616B7931353374643865410E0B7832396533633974397464460C0D34646772617979706B397431624C0E0B6B723331313132376439354A0E0B6E6163346D7931726A3079470E0B71316E3133746E73726D344B0D0C7031706E376E317261657A744D0E0B61377262643462356A776E510F0A38626E367468316E743250020775726174696F6E01030101010301010103010101030101010301010B030101010301010103010101030101010301010103010101030101056572726F7201030101010301010103010101030101110301010703010107030101070301020476656E742103040316745F316D38677173796661706E77746535776B6D3476010301010C0D6B377274766776773571336130070301010C0D6E7774613732306274717837780D0301010C0D7638343379626B6D76796E6864190301010D0C677177716D35716D746376351F0C0D777239716B783464677767616E200C0D78353831643030376439387264210D0C6232347273727971787A6166220D0C74796B793739776837386573230C0D79336363343437703533316237240C0D7A627A6E326B63623737616E63250B0E7A30337A36616862676E67327966260D0C687963636E7032663672347A270D0C7A307338366E35306832646A280C0D3164626670636D39797771706A290301010C0D3264726D687230666E766A746E2F0301010C0D3332673770626A747767733574350301010D0C67387364396E746E306265623B0301010D0C7A3134683872686438326778410301010C0D34646E7264626E616473796461470301010D0C6E746363786D377663366A664D030101066661696C65640103010101030101010301010103010111030101070301010703010107030103066C6C6261636B2702046C616B7929030101010301010103010101030101010301010103010102026F72270102676220030302036574732702016F270307746F5F6C6976650103010101036861732702036F737401030101010301010103010101030101010301010101010101010101020103010101030101010301010103010101030101010301010103010102696E190301011103010107030101070301010302666F1903010102010201020207030101070301010703010102017304060606060B05060606060606030473756573060606060610060606060602017404060606060B0506060606060601046D616B650406060606100606060606060206657373616765270801732701036E657704060606061006060606060602016F010301010103010101030101010301010F02030101070301010703010107030103057468696E67040606060610060606060606040B69666965725F616C657274270301772701026F6B04060606060B0506060606060602016E010301010103010101030101010301010103010101010101010101010201030101010301010103010101030101010301010103010101030103016504060606060B0506060606060602017204060606061006060606060601067061737365641903010111030101070301010703010102016901030101010301010103010101030101010301010101010101010101020103010101030101010301010103010101030101010301010103010305637475726501030101010301010103010101030101110301010703010107030101070301010271610606060606100606060606010772656163686564270307636F7264696E67130301010202756E1303010101017301030101010301010103010101030101010301010B03010101030101010301010103010101030101010301010103010205637269707401030101010301010103010101030101010301010B030101010301010103010101030101010301010103010101030107135F657865637574696F6E5F636F6D706C6574651903010111030101070301010703010112066661696C6564010301010103010101030101010301011103010107030101070301010703010207657665726974790103010101030101010301010103010101030101010101010101010101010103010101030101010301010103010101030101010301010103010207696C656E6365644D030102046C61636B010301020301020301020301020301020101010101010101010103010203010203010203010203010203010203010202746201030101010301010103010101030101010301010B0301010103010101030101010301010103010101030101010301020B797374656D5F616C6572741F030301047465616D05060606060301020102020506060606060603066C65746578740D03010107030101020368656E2704027265040606060610060606060606030269730406060606100606060606060305726F756768270203696D65010301010103010101030101010301010103010101010101010101010101010301010103010101030101010301010103010101030101010301020472696564270103757463010301010103010101030101010301010103010101010101010101010101010301010103010101030101010301010103010101030101010301010477616974270302726D1F030304046E696E671F03030202066562686F6F6B01030102030102030102030102030102010101010101010101010301020301020301020301020301020301020301020368656E270204726F6E67040606060610060606060606010C78643733373436323264333101030101010301010103010101030101010301010B03010101030101010301010103010101030101010301010103010209683730363932643331130301010703030403010101030101010301010103010101030101010301010A01322003030A0133070301011503040A01380D030101070301010A013901030101470301020969363336383631373401060606060603030202060606060606040B39373337333735363537330606060606100606060606030837343635363136640506060606030102010202050606060606060409373732366636653637040606060610060606060606020D733636363136393663363536340406060606100606060606060308373336353665373401040101040101040101040101040101010101010101010101010401010401010401010401010401010401010402177436333631366436353732363135663663366637333734210304040F34363937333662356636633666373720030304103C36043C0F083E3C3C0B04103209040504040C320F140505150F060510071511370C1A0F0E0E100E0E0E100F0E0E100E0E0E100E0E0D0F10100F0F1010110F0F100E0E0E100E0E0E100E0E0E0F0E0E0E0F0E0E0E100E0E0E0F0E0D3826091C1313130F10100F0F1010110F0F1313131212131127091E050706040D063D141A1011101209041123130E04113B100F183B260F0A0D0832362527420C3433101810061010083E073E07070A3606123D2A060A0B0A1B181C171B371C');
INSERT INTO history_index_data VALUES (137438953474, X'000001031F30787436653666373436393636363936353732356636313663363537323734270332373336333732363937303734356636353738363536333735373436393666366535663633366636643730366336353734363519030101110301010703010107030101260B3636313639366336353634010301010103010101030101010301011103010107030101070301010703010516373937333734363536643566363136633635373237341F0303020576333233301903010102010201020207030101070301010703010104033333301F03030204033433300103010101030101010301010103010111030101070301010703010107030101037A6170070301010421442C1B1D0924');
CREATE TABLE 'history_index_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO history_index_idx VALUES (1, X'', 2);
INSERT INTO history_index_idx VALUES (1, X'3078743665', 4);
CREATE TABLE 'history_index_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO history_index_config VALUES ('version', 4);
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
