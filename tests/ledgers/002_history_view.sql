CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO _sqlite_migrations VALUES (1, 'notifier', '001_tables', '2026-11-28 09:29:42.956390+00:00');
INSERT INTO _sqlite_migrations VALUES (2, 'notifier', '002_history_view', '2026-11-28 09:29:42.963454+00:00');
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
INSERT INTO events VALUES (1, 'evt_1m8gqtd366qnkg51mybr', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:43.270324+00:00', '2026-11-28T09:29:43.270324+00:00', '{"script_name":"goto_live","host_name":"pi-9","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd37qyw8b50b607"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd37rsyfsb158na"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd37wkbszg93ham"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd37w7dm9jeyhba"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd37sgc66p002x4"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd376yh4w192twp"}]', 0);
INSERT INTO events VALUES (2, 'evt_1m8gqtd3eqw175kj30zz', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:43.278233+00:00', '2026-11-28T09:29:43.278233+00:00', '{"script_name":"zap","host_name":"pi-3","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd3ej5pf4ddt5ag"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd3ey34qy96qq83"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd3e3cw4tjsm66e"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd3e7cen84228sa"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd3et8b85abwxw4"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd3e3t3ff0tnm1z"}]', 0);
INSERT INTO events VALUES (3, 'evt_1m8gqtd3wtnqnr2f91qa', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:43.292313+00:00', '2026-11-28T09:29:43.292313+00:00', '{"script_name":"teletext","host_name":"pi-8","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd3wefhbexsh99g"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd3wfvvj8kttddx"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd3wp63d9zx8cxc"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd3w2phyjxr55gr"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd3wppz34tg4drz"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd3wjr65s02a03a"}]', 0);
INSERT INTO events VALUES (4, 'run-4711', 'script_execution_failed', 40, 'http', 'run-4711', NULL, '2026-11-28T09:29:43.321445+00:00', '2026-11-28T09:29:43.321445+00:00', '{"script_name":"recording","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd4szxj982nhf3m"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd4t1gxktm4t3ea"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd4t9kx2dmnp6es"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd4ts6qfww42g10"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd4t4c0eb7v4q13"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd4t0g4ktj7hqst"}]', 0);
INSERT INTO events VALUES (5, 'evt_1m8gqtd5mpn7n2rxg7zr', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:43.348390+00:00', '2026-11-28T09:29:43.348390+00:00', '{"script_name":"teletext","host_name":"pi-8","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd5mn48z7vfcg9v"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd5mb3nbkj4q8e6"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd5mg1mn3t3dbj7"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd5mq0t2a8sg568"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd5mw6p0055r5h0"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtd5n36eeep4qsd3"}]', 0);
INSERT INTO events VALUES (6, 'evt_1m8gqtd65wwrke1ykpnp', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:43.365880+00:00', '2026-11-28T09:29:43.365880+00:00', '{"message":"warm 0","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"waiting","reason":"rule ''hosts'' matches","delivery_id":"dlv_1m8gqtd66g5ssgx27d8d"}]', 0);
INSERT INTO events VALUES (7, 'evt_1m8gqtd6sa38k52tzr32', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:43.385355+00:00', '2026-11-28T09:29:43.385355+00:00', '{"message":"0 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"waiting","reason":"rule ''digest'' matches","delivery_id":"dlv_1m8gqtd6sh9qgw4genw2"}]', 0);
INSERT INTO events VALUES (8, 'evt_1m8gqtd752z9kxjpdbzg', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:43.397581+00:00', '2026-11-28T09:29:43.397581+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"waiting","reason":"rule ''once'' matches","delivery_id":"dlv_1m8gqtd75c7z6zj8aabw"}]', 0);
INSERT INTO events VALUES (9, 'evt_1m8gqtd7rpds6y4xnyyv', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:43.416684+00:00', '2026-11-28T09:29:43.416684+00:00', '{"message":"warm 1","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"waiting","reason":"rule ''hosts'' matches","delivery_id":"dlv_1m8gqtd7r1kw28b4bhpq"}]', 0);
INSERT INTO events VALUES (10, 'evt_1m8gqtd8jh3yhprzgq27', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:43.442079+00:00', '2026-11-28T09:29:43.442079+00:00', '{"message":"1 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"waiting","reason":"rule ''digest'' matches","delivery_id":"dlv_1m8gqtd8jctspa72g4a9"}]', 0);
INSERT INTO events VALUES (11, 'evt_1m8gqtdc8hy4a0a3rr2n', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:43.560479+00:00', '2026-11-28T09:29:43.560479+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"waiting","reason":"rule ''once'' matches","delivery_id":"dlv_1m8gqtdc8dbt49800x7e"}]', 0);
INSERT INTO events VALUES (12, 'evt_1m8gqtdd1anesf1wv778', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:43.585333+00:00', '2026-11-28T09:29:43.585333+00:00', '{"message":"warm 2","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"waiting","reason":"rule ''hosts'' matches","delivery_id":"dlv_1m8gqtdd15zhp7va9f2x"}]', 0);
INSERT INTO events VALUES (13, 'evt_1m8gqtdgk55kajy5b392', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:43.699315+00:00', '2026-11-28T09:29:43.699315+00:00', '{"message":"2 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"waiting","reason":"rule ''digest'' matches","delivery_id":"dlv_1m8gqtdgk136m25xmm8m"}]', 0);
INSERT INTO events VALUES (14, 'evt_1m8gqtdj8ayka1418ddn', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:43.752881+00:00', '2026-11-28T09:29:43.752881+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"waiting","reason":"rule ''once'' matches","delivery_id":"dlv_1m8gqtdj9va8wj7r64mw"}]', 0);
INSERT INTO events VALUES (15, 'evt_1m8gqtdjrextmc2cbh3g', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:43.768863+00:00', '2026-11-28T09:29:43.768863+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdjseatmz14wtsq"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdjsad41j0g44e4"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdjs3ahdzy0rvv3"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdjsb0kymyxt2z1"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdjstr2afvx1fch"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdjsb0gt4ag969s"}]', 0);
INSERT INTO events VALUES (16, 'evt_1m8gqtdkvkeavk325bh6', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:43.803148+00:00', '2026-11-28T09:29:43.803148+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdkv6pvjgn1wwg8"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdkvsknydvdwz4n"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdkvsknvwxe3kr1"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdkvbhy9cqmzj18"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdkvw50k7ww1zp5"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdkvqrwfkcyqz5k"}]', 0);
INSERT INTO events VALUES (17, 'evt_1m8gqtdmghg3949cfyp9', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:43.824733+00:00', '2026-11-28T09:29:43.824733+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdmgn11v14714xm"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdmhqstm50medhc"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdmhssefk6qb70p"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdmhejajcrxvhx5"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdmhmtw5psn0kdt"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdmh8ytdb6mgvpe"}]', 0);
INSERT INTO events VALUES (18, 'evt_1m8gqtdnstmqcsa5xcq1', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:43.865038+00:00', '2026-11-28T09:29:43.865038+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdnszh0s14x2nft"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdnsqjseb7zvnyk"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdnsr8cfkhkxgq1"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdns4np54ytev7z"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdnshvq1yy0sb39"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdns3tn0s217fs9"}]', 0);
INSERT INTO events VALUES (19, 'evt_1m8gqtdpn6hjhe2w4wcp', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:43.893050+00:00', '2026-11-28T09:29:43.893050+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdpnd8dt13wb3jp"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdpn242804m23bq"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdpnn03jf6z6fgh"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdpn1rg551pnhv2"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdpndybeqbk3n6t"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdpnaekpakvg8nt"}]', 0);
INSERT INTO events VALUES (20, 'evt_1m8gqtdq3xepjy67mnjh', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:43.907429+00:00', '2026-11-28T09:29:43.907429+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdq3sh6h678604p"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdq3m4nxxg47nev"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdq3b9abcrx1xa6"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdq3s4hmykxydxt"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdq3n04g67dn1qs"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdq30n4rezy0qey"}]', 0);
INSERT INTO events VALUES (21, 'evt_1m8gqtdqhcagen940z8h', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:43.921467+00:00', '2026-11-28T09:29:43.921467+00:00', '{"script_name":"silenced","host_name":"pi-9","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdqh02d34wvwsv0"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdqhstqjsn7j4c1"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdqhej4wzj49yqb"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdqhy94ww3e8mmq"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdqhhea2mjxesma"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtdqh8c350qm6jw3"}]', 0);
INSERT INTO events VALUES (22, 'evt_1m8gqte4bp3qsf6mwezd', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:44.331515+00:00', '2026-11-28T09:29:44.331515+00:00', '{"script_name":"last","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqte4bwsehacgcqpq"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqte4bqdkm2hvg17e"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqte4b4je18pwabh3"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqte4bfhbve0284at"},{"rule_id":"failures","rule_name":"failures","integration_id":"crew","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqte4cyc5ze61cqww"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqte4cnmatcm3td0b"}]', 0);
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
);
INSERT INTO deliveries VALUES (1, 'dlv_1m8gqtd37qyw8b50b607', 'evt_1m8gqtd366qnkg51mybr', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.270324+00:00', '2026-11-28T09:29:44.138576+00:00', '{"delivery_id":"dlv_1m8gqtd37qyw8b50b607","event_id":"evt_1m8gqtd366qnkg51mybr","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.270324Z","attempts":0,"is_test":false}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (2, 'dlv_1m8gqtd37rsyfsb158na', 'evt_1m8gqtd366qnkg51mybr', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:45.141544+00:00', '2026-11-28T09:29:43.270324+00:00', NULL, '{"delivery_id":"dlv_1m8gqtd37rsyfsb158na","event_id":"evt_1m8gqtd366qnkg51mybr","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.270324Z","attempts":0,"is_test":false}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', 'Slack answered 503 ok', NULL);
INSERT INTO deliveries VALUES (3, 'dlv_1m8gqtd37wkbszg93ham', 'evt_1m8gqtd366qnkg51mybr', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:43.270324+00:00', '2026-11-28T09:29:43.270324+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (4, 'dlv_1m8gqtd37w7dm9jeyhba', 'evt_1m8gqtd366qnkg51mybr', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:43.270324+00:00', '2026-11-28T09:29:44.171424+00:00', '{"delivery_id":"dlv_1m8gqtd37w7dm9jeyhba","event_id":"evt_1m8gqtd366qnkg51mybr","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.270324Z","attempts":0,"is_test":false}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', 'Slack answered 404 ok', NULL);
INSERT INTO deliveries VALUES (5, 'dlv_1m8gqtd37sgc66p002x4', 'evt_1m8gqtd366qnkg51mybr', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.270324+00:00', '2026-11-28T09:29:44.161550+00:00', '{"delivery_id":"dlv_1m8gqtd37sgc66p002x4","event_id":"evt_1m8gqtd366qnkg51mybr","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.270324Z","attempts":0,"is_test":false}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (6, 'dlv_1m8gqtd376yh4w192twp', 'evt_1m8gqtd366qnkg51mybr', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-9', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.270324+00:00', '2026-11-28T09:29:43.571755+00:00', '{"delivery_id":"dlv_1m8gqtd376yh4w192twp","event_id":"evt_1m8gqtd366qnkg51mybr","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.270324Z","attempts":0,"is_test":false}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', NULL, 'QA-2');
INSERT INTO deliveries VALUES (7, 'dlv_1m8gqtd3ej5pf4ddt5ag', 'evt_1m8gqtd3eqw175kj30zz', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-3', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.278233+00:00', '2026-11-28T09:29:44.170617+00:00', '{"delivery_id":"dlv_1m8gqtd3ej5pf4ddt5ag","event_id":"evt_1m8gqtd3eqw175kj30zz","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.278233Z","attempts":0,"is_test":false}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (8, 'dlv_1m8gqtd3ey34qy96qq83', 'evt_1m8gqtd3eqw175kj30zz', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-3', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:44.917091+00:00', '2026-11-28T09:29:43.278233+00:00', NULL, '{"delivery_id":"dlv_1m8gqtd3ey34qy96qq83","event_id":"evt_1m8gqtd3eqw175kj30zz","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.278233Z","attempts":0,"is_test":false}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', 'Slack answered 503 ok', NULL);
INSERT INTO deliveries VALUES (9, 'dlv_1m8gqtd3e3cw4tjsm66e', 'evt_1m8gqtd3eqw175kj30zz', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-3', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:43.278233+00:00', '2026-11-28T09:29:43.278233+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (10, 'dlv_1m8gqtd3e7cen84228sa', 'evt_1m8gqtd3eqw175kj30zz', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-3', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:43.278233+00:00', '2026-11-28T09:29:44.176043+00:00', '{"delivery_id":"dlv_1m8gqtd3e7cen84228sa","event_id":"evt_1m8gqtd3eqw175kj30zz","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.278233Z","attempts":0,"is_test":false}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', 'Slack answered 404 ok', NULL);
INSERT INTO deliveries VALUES (11, 'dlv_1m8gqtd3et8b85abwxw4', 'evt_1m8gqtd3eqw175kj30zz', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.278233+00:00', '2026-11-28T09:29:44.169556+00:00', '{"delivery_id":"dlv_1m8gqtd3et8b85abwxw4","event_id":"evt_1m8gqtd3eqw175kj30zz","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.278233Z","attempts":0,"is_test":false}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (12, 'dlv_1m8gqtd3e3t3ff0tnm1z', 'evt_1m8gqtd3eqw175kj30zz', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-3', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.278233+00:00', '2026-11-28T09:29:43.561843+00:00', '{"delivery_id":"dlv_1m8gqtd3e3t3ff0tnm1z","event_id":"evt_1m8gqtd3eqw175kj30zz","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.278233Z","attempts":0,"is_test":false}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', NULL, 'QA-1');
INSERT INTO deliveries VALUES (13, 'dlv_1m8gqtd3wefhbexsh99g', 'evt_1m8gqtd3wtnqnr2f91qa', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.292313+00:00', '2026-11-28T09:29:44.174156+00:00', '{"delivery_id":"dlv_1m8gqtd3wefhbexsh99g","event_id":"evt_1m8gqtd3wtnqnr2f91qa","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.292313Z","attempts":0,"is_test":false}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (14, 'dlv_1m8gqtd3wfvvj8kttddx', 'evt_1m8gqtd3wtnqnr2f91qa', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:45.168568+00:00', '2026-11-28T09:29:43.292313+00:00', NULL, '{"delivery_id":"dlv_1m8gqtd3wfvvj8kttddx","event_id":"evt_1m8gqtd3wtnqnr2f91qa","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.292313Z","attempts":0,"is_test":false}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', 'Slack answered 503 ok', NULL);
INSERT INTO deliveries VALUES (15, 'dlv_1m8gqtd3wp63d9zx8cxc', 'evt_1m8gqtd3wtnqnr2f91qa', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:43.292313+00:00', '2026-11-28T09:29:43.292313+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (16, 'dlv_1m8gqtd3w2phyjxr55gr', 'evt_1m8gqtd3wtnqnr2f91qa', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:43.292313+00:00', '2026-11-28T09:29:44.175250+00:00', '{"delivery_id":"dlv_1m8gqtd3w2phyjxr55gr","event_id":"evt_1m8gqtd3wtnqnr2f91qa","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.292313Z","attempts":0,"is_test":false}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', 'Slack answered 404 ok', NULL);
INSERT INTO deliveries VALUES (17, 'dlv_1m8gqtd3wppz34tg4drz', 'evt_1m8gqtd3wtnqnr2f91qa', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.292313+00:00', '2026-11-28T09:29:44.171790+00:00', '{"delivery_id":"dlv_1m8gqtd3wppz34tg4drz","event_id":"evt_1m8gqtd3wtnqnr2f91qa","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.292313Z","attempts":0,"is_test":false}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (18, 'dlv_1m8gqtd3wjr65s02a03a', 'evt_1m8gqtd3wtnqnr2f91qa', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.292313+00:00', '2026-11-28T09:29:43.694175+00:00', '{"delivery_id":"dlv_1m8gqtd3wjr65s02a03a","event_id":"evt_1m8gqtd3wtnqnr2f91qa","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.292313Z","attempts":0,"is_test":false}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', NULL, 'QA-4');
INSERT INTO deliveries VALUES (19, 'dlv_1m8gqtd4szxj982nhf3m', 'run-4711', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.321445+00:00', '2026-11-28T09:29:44.173033+00:00', '{"delivery_id":"dlv_1m8gqtd4szxj982nhf3m","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.321445Z","attempts":0,"is_test":false}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (20, 'dlv_1m8gqtd4t1gxktm4t3ea', 'run-4711', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:44.863206+00:00', '2026-11-28T09:29:43.321445+00:00', NULL, '{"delivery_id":"dlv_1m8gqtd4t1gxktm4t3ea","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.321445Z","attempts":0,"is_test":false}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', 'Slack answered 503 ok', NULL);
INSERT INTO deliveries VALUES (21, 'dlv_1m8gqtd4t9kx2dmnp6es', 'run-4711', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:43.321445+00:00', '2026-11-28T09:29:43.321445+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (22, 'dlv_1m8gqtd4ts6qfww42g10', 'run-4711', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:43.321445+00:00', '2026-11-28T09:29:44.176707+00:00', '{"delivery_id":"dlv_1m8gqtd4ts6qfww42g10","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.321445Z","attempts":0,"is_test":false}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', 'Slack answered 404 ok', NULL);
INSERT INTO deliveries VALUES (23, 'dlv_1m8gqtd4t4c0eb7v4q13', 'run-4711', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.321445+00:00', '2026-11-28T09:29:44.173827+00:00', '{"delivery_id":"dlv_1m8gqtd4t4c0eb7v4q13","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.321445Z","attempts":0,"is_test":false}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (24, 'dlv_1m8gqtd4t0g4ktj7hqst', 'run-4711', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.321445+00:00', '2026-11-28T09:29:43.623662+00:00', '{"delivery_id":"dlv_1m8gqtd4t0g4ktj7hqst","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.321445Z","attempts":0,"is_test":false}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', NULL, 'QA-3');
INSERT INTO deliveries VALUES (25, 'dlv_1m8gqtd5mn48z7vfcg9v', 'evt_1m8gqtd5mpn7n2rxg7zr', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.348390+00:00', '2026-11-28T09:29:44.180050+00:00', '{"delivery_id":"dlv_1m8gqtd5mn48z7vfcg9v","event_id":"evt_1m8gqtd5mpn7n2rxg7zr","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed on pi-8 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.348390Z","attempts":0,"is_test":false}', '✅ Script teletext passed on pi-8 / stb-1
Passed in 41.9 s.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:43 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (26, 'dlv_1m8gqtd5mb3nbkj4q8e6', 'evt_1m8gqtd5mpn7n2rxg7zr', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:45.105576+00:00', '2026-11-28T09:29:43.348390+00:00', NULL, '{"delivery_id":"dlv_1m8gqtd5mb3nbkj4q8e6","event_id":"evt_1m8gqtd5mpn7n2rxg7zr","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed on pi-8 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.348390Z","attempts":0,"is_test":false}', '✅ Script teletext passed on pi-8 / stb-1
Passed in 41.9 s.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:43 UTC', 'Slack answered 503 ok', NULL);
INSERT INTO deliveries VALUES (27, 'dlv_1m8gqtd5mg1mn3t3dbj7', 'evt_1m8gqtd5mpn7n2rxg7zr', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:43.348390+00:00', '2026-11-28T09:29:43.348390+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (28, 'dlv_1m8gqtd5mq0t2a8sg568', 'evt_1m8gqtd5mpn7n2rxg7zr', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:43.348390+00:00', '2026-11-28T09:29:44.217868+00:00', '{"delivery_id":"dlv_1m8gqtd5mq0t2a8sg568","event_id":"evt_1m8gqtd5mpn7n2rxg7zr","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed on pi-8 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.348390Z","attempts":0,"is_test":false}', '✅ Script teletext passed on pi-8 / stb-1
Passed in 41.9 s.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:43 UTC', 'Slack answered 404 ok', NULL);
INSERT INTO deliveries VALUES (29, 'dlv_1m8gqtd5mw6p0055r5h0', 'evt_1m8gqtd5mpn7n2rxg7zr', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.348390+00:00', '2026-11-28T09:29:44.225617+00:00', '{"delivery_id":"dlv_1m8gqtd5mw6p0055r5h0","event_id":"evt_1m8gqtd5mpn7n2rxg7zr","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed on pi-8 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.348390Z","attempts":0,"is_test":false}', '✅ Script teletext passed on pi-8 / stb-1
Passed in 41.9 s.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:43 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (30, 'dlv_1m8gqtd5n36eeep4qsd3', 'evt_1m8gqtd5mpn7n2rxg7zr', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.348390+00:00', '2026-11-28T09:29:43.742887+00:00', '{"delivery_id":"dlv_1m8gqtd5n36eeep4qsd3","event_id":"evt_1m8gqtd5mpn7n2rxg7zr","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed on pi-8 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.348390Z","attempts":0,"is_test":false}', '✅ Script teletext passed on pi-8 / stb-1
Passed in 41.9 s.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:43 UTC', NULL, 'QA-5');
INSERT INTO deliveries VALUES (31, 'dlv_1m8gqtd66g5ssgx27d8d', 'evt_1m8gqtd65wwrke1ykpnp', 'system_alert', 30, 'hosts', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.365880+00:00', '2026-11-28T09:29:44.228023+00:00', '{"delivery_id":"dlv_1m8gqtd66g5ssgx27d8d","event_id":"evt_1m8gqtd65wwrke1ykpnp","event_type":"system_alert","severity":30,"icon":"⚠️","title":"warm 0 on pi-1","body":"warm 0","facts":[{"label":"Host","value":"pi-1"},{"label":"Severity","value":"warning"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.365880Z","attempts":0,"is_test":false}', '⚠️ warm 0 on pi-1
warm 0

Host: pi-1
Severity: warning
Time: 2026-11-28 09:29:43 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (32, 'dlv_1m8gqtd6sh9qgw4genw2', 'evt_1m8gqtd6sa38k52tzr32', 'disk_low', 20, 'digest', 'team', 'slack', 'team', 'Slack webhook', 'pi-2', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.385355+00:00', '2026-11-28T09:29:44.221380+00:00', '{"delivery_id":"dlv_1m8gqtd6sh9qgw4genw2","event_id":"evt_1m8gqtd6sa38k52tzr32","event_type":"disk_low","severity":20,"icon":"✅","title":"disk_low on pi-2","body":"0 GB","facts":[{"label":"Host","value":"pi-2"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.385355Z","attempts":0,"is_test":false}', '✅ disk_low on pi-2
0 GB

Host: pi-2
Severity: info
Time: 2026-11-28 09:29:43 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (33, 'dlv_1m8gqtd75c7z6zj8aabw', 'evt_1m8gqtd752z9kxjpdbzg', 'camera_lost', 20, 'once', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.397581+00:00', '2026-11-28T09:29:44.229769+00:00', '{"delivery_id":"dlv_1m8gqtd75c7z6zj8aabw","event_id":"evt_1m8gqtd752z9kxjpdbzg","event_type":"camera_lost","severity":20,"icon":"✅","title":"camera_lost on pi-3","body":"Event camera_lost.","facts":[{"label":"Host","value":"pi-3"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.397581Z","attempts":0,"is_test":false}', '✅ camera_lost on pi-3
Event camera_lost.

Host: pi-3
Severity: info
Time: 2026-11-28 09:29:43 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (34, 'dlv_1m8gqtd7r1kw28b4bhpq', 'evt_1m8gqtd7rpds6y4xnyyv', 'system_alert', 30, 'hosts', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.416684+00:00', '2026-11-28T09:29:44.226130+00:00', '{"delivery_id":"dlv_1m8gqtd7r1kw28b4bhpq","event_id":"evt_1m8gqtd7rpds6y4xnyyv","event_type":"system_alert","severity":30,"icon":"⚠️","title":"warm 1 on pi-1","body":"warm 1","facts":[{"label":"Host","value":"pi-1"},{"label":"Severity","value":"warning"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.416684Z","attempts":0,"is_test":false}', '⚠️ warm 1 on pi-1
warm 1

Host: pi-1
Severity: warning
Time: 2026-11-28 09:29:43 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (35, 'dlv_1m8gqtd8jctspa72g4a9', 'evt_1m8gqtd8jh3yhprzgq27', 'disk_low', 20, 'digest', 'team', 'slack', 'team', 'Slack webhook', 'pi-2', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.442079+00:00', '2026-11-28T09:29:44.217361+00:00', '{"delivery_id":"dlv_1m8gqtd8jctspa72g4a9","event_id":"evt_1m8gqtd8jh3yhprzgq27","event_type":"disk_low","severity":20,"icon":"✅","title":"disk_low on pi-2","body":"1 GB","facts":[{"label":"Host","value":"pi-2"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.442079Z","attempts":0,"is_test":false}', '✅ disk_low on pi-2
1 GB

Host: pi-2
Severity: info
Time: 2026-11-28 09:29:43 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (36, 'dlv_1m8gqtdc8dbt49800x7e', 'evt_1m8gqtdc8hy4a0a3rr2n', 'camera_lost', 20, 'once', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.560479+00:00', '2026-11-28T09:29:44.256062+00:00', '{"delivery_id":"dlv_1m8gqtdc8dbt49800x7e","event_id":"evt_1m8gqtdc8hy4a0a3rr2n","event_type":"camera_lost","severity":20,"icon":"✅","title":"camera_lost on pi-3","body":"Event camera_lost.","facts":[{"label":"Host","value":"pi-3"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.560479Z","attempts":0,"is_test":false}', '✅ camera_lost on pi-3
Event camera_lost.

Host: pi-3
Severity: info
Time: 2026-11-28 09:29:43 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (37, 'dlv_1m8gqtdd15zhp7va9f2x', 'evt_1m8gqtdd1anesf1wv778', 'system_alert', 30, 'hosts', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.585333+00:00', '2026-11-28T09:29:44.223542+00:00', '{"delivery_id":"dlv_1m8gqtdd15zhp7va9f2x","event_id":"evt_1m8gqtdd1anesf1wv778","event_type":"system_alert","severity":30,"icon":"⚠️","title":"warm 2 on pi-1","body":"warm 2","facts":[{"label":"Host","value":"pi-1"},{"label":"Severity","value":"warning"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.585333Z","attempts":0,"is_test":false}', '⚠️ warm 2 on pi-1
warm 2

Host: pi-1
Severity: warning
Time: 2026-11-28 09:29:43 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (38, 'dlv_1m8gqtdgk136m25xmm8m', 'evt_1m8gqtdgk55kajy5b392', 'disk_low', 20, 'digest', 'team', 'slack', 'team', 'Slack webhook', 'pi-2', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.699315+00:00', '2026-11-28T09:29:44.291344+00:00', '{"delivery_id":"dlv_1m8gqtdgk136m25xmm8m","event_id":"evt_1m8gqtdgk55kajy5b392","event_type":"disk_low","severity":20,"icon":"✅","title":"disk_low on pi-2","body":"2 GB","facts":[{"label":"Host","value":"pi-2"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.699315Z","attempts":0,"is_test":false}', '✅ disk_low on pi-2
2 GB

Host: pi-2
Severity: info
Time: 2026-11-28 09:29:43 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (39, 'dlv_1m8gqtdj9va8wj7r64mw', 'evt_1m8gqtdj8ayka1418ddn', 'camera_lost', 20, 'once', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.752881+00:00', '2026-11-28T09:29:44.297277+00:00', '{"delivery_id":"dlv_1m8gqtdj9va8wj7r64mw","event_id":"evt_1m8gqtdj8ayka1418ddn","event_type":"camera_lost","severity":20,"icon":"✅","title":"camera_lost on pi-3","body":"Event camera_lost.","facts":[{"label":"Host","value":"pi-3"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.752881Z","attempts":0,"is_test":false}', '✅ camera_lost on pi-3
Event camera_lost.

Host: pi-3
Severity: info
Time: 2026-11-28 09:29:43 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (40, 'dlv_1m8gqtdjseatmz14wtsq', 'evt_1m8gqtdjrextmc2cbh3g', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.768863+00:00', '2026-11-28T09:29:44.229424+00:00', '{"delivery_id":"dlv_1m8gqtdjseatmz14wtsq","event_id":"evt_1m8gqtdjrextmc2cbh3g","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.768863Z","attempts":0,"is_test":false}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (41, 'dlv_1m8gqtdjsad41j0g44e4', 'evt_1m8gqtdjrextmc2cbh3g', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:45.093634+00:00', '2026-11-28T09:29:43.768863+00:00', NULL, '{"delivery_id":"dlv_1m8gqtdjsad41j0g44e4","event_id":"evt_1m8gqtdjrextmc2cbh3g","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.768863Z","attempts":0,"is_test":false}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', 'Slack answered 503 ok', NULL);
INSERT INTO deliveries VALUES (42, 'dlv_1m8gqtdjs3ahdzy0rvv3', 'evt_1m8gqtdjrextmc2cbh3g', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:43.768863+00:00', '2026-11-28T09:29:43.768863+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (43, 'dlv_1m8gqtdjsb0kymyxt2z1', 'evt_1m8gqtdjrextmc2cbh3g', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:43.768863+00:00', '2026-11-28T09:29:44.219557+00:00', '{"delivery_id":"dlv_1m8gqtdjsb0kymyxt2z1","event_id":"evt_1m8gqtdjrextmc2cbh3g","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.768863Z","attempts":0,"is_test":false}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', 'Slack answered 404 ok', NULL);
INSERT INTO deliveries VALUES (44, 'dlv_1m8gqtdjstr2afvx1fch', 'evt_1m8gqtdjrextmc2cbh3g', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.768863+00:00', '2026-11-28T09:29:44.280477+00:00', '{"delivery_id":"dlv_1m8gqtdjstr2afvx1fch","event_id":"evt_1m8gqtdjrextmc2cbh3g","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.768863Z","attempts":0,"is_test":false}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (45, 'dlv_1m8gqtdjsb0gt4ag969s', 'evt_1m8gqtdjrextmc2cbh3g', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.768863+00:00', '2026-11-28T09:29:43.808467+00:00', '{"delivery_id":"dlv_1m8gqtdjsb0gt4ag969s","event_id":"evt_1m8gqtdjrextmc2cbh3g","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.768863Z","attempts":0,"is_test":false}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', NULL, 'QA-6');
INSERT INTO deliveries VALUES (46, 'dlv_1m8gqtdkv6pvjgn1wwg8', 'evt_1m8gqtdkvkeavk325bh6', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.803148+00:00', '2026-11-28T09:29:44.288171+00:00', '{"delivery_id":"dlv_1m8gqtdkv6pvjgn1wwg8","event_id":"evt_1m8gqtdkvkeavk325bh6","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.803148Z","attempts":0,"is_test":false}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:43 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (47, 'dlv_1m8gqtdkvsknydvdwz4n', 'evt_1m8gqtdkvkeavk325bh6', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:45.115631+00:00', '2026-11-28T09:29:43.803148+00:00', NULL, '{"delivery_id":"dlv_1m8gqtdkvsknydvdwz4n","event_id":"evt_1m8gqtdkvkeavk325bh6","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.803148Z","attempts":0,"is_test":false}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:43 UTC', 'Slack answered 503 ok', NULL);
INSERT INTO deliveries VALUES (48, 'dlv_1m8gqtdkvsknvwxe3kr1', 'evt_1m8gqtdkvkeavk325bh6', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:43.803148+00:00', '2026-11-28T09:29:43.803148+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (49, 'dlv_1m8gqtdkvbhy9cqmzj18', 'evt_1m8gqtdkvkeavk325bh6', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:43.803148+00:00', '2026-11-28T09:29:44.227247+00:00', '{"delivery_id":"dlv_1m8gqtdkvbhy9cqmzj18","event_id":"evt_1m8gqtdkvkeavk325bh6","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.803148Z","attempts":0,"is_test":false}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:43 UTC', 'Slack answered 404 ok', NULL);
INSERT INTO deliveries VALUES (50, 'dlv_1m8gqtdkvw50k7ww1zp5', 'evt_1m8gqtdkvkeavk325bh6', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'cancelled', 0, NULL, '2026-11-28T09:29:43.803148+00:00', '2026-11-28T09:29:44.308887+00:00', NULL, NULL, 'the integration ''team'' was removed from notifier.yaml', NULL);
INSERT INTO deliveries VALUES (51, 'dlv_1m8gqtdkvqrwfkcyqz5k', 'evt_1m8gqtdkvkeavk325bh6', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.803148+00:00', '2026-11-28T09:29:43.832620+00:00', '{"delivery_id":"dlv_1m8gqtdkvqrwfkcyqz5k","event_id":"evt_1m8gqtdkvkeavk325bh6","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.803148Z","attempts":0,"is_test":false}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:43 UTC', NULL, 'QA-7');
INSERT INTO deliveries VALUES (52, 'dlv_1m8gqtdmgn11v14714xm', 'evt_1m8gqtdmghg3949cfyp9', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.824733+00:00', '2026-11-28T09:29:44.296898+00:00', '{"delivery_id":"dlv_1m8gqtdmgn11v14714xm","event_id":"evt_1m8gqtdmghg3949cfyp9","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.824733Z","attempts":0,"is_test":false}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (53, 'dlv_1m8gqtdmhqstm50medhc', 'evt_1m8gqtdmghg3949cfyp9', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:45.029331+00:00', '2026-11-28T09:29:43.824733+00:00', NULL, '{"delivery_id":"dlv_1m8gqtdmhqstm50medhc","event_id":"evt_1m8gqtdmghg3949cfyp9","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.824733Z","attempts":0,"is_test":false}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', 'Slack answered 503 ok', NULL);
INSERT INTO deliveries VALUES (54, 'dlv_1m8gqtdmhssefk6qb70p', 'evt_1m8gqtdmghg3949cfyp9', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:43.824733+00:00', '2026-11-28T09:29:43.824733+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (55, 'dlv_1m8gqtdmhejajcrxvhx5', 'evt_1m8gqtdmghg3949cfyp9', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:43.824733+00:00', '2026-11-28T09:29:44.226570+00:00', '{"delivery_id":"dlv_1m8gqtdmhejajcrxvhx5","event_id":"evt_1m8gqtdmghg3949cfyp9","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.824733Z","attempts":0,"is_test":false}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', 'Slack answered 404 ok', NULL);
INSERT INTO deliveries VALUES (56, 'dlv_1m8gqtdmhmtw5psn0kdt', 'evt_1m8gqtdmghg3949cfyp9', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'cancelled', 0, NULL, '2026-11-28T09:29:43.824733+00:00', '2026-11-28T09:29:44.308793+00:00', NULL, NULL, 'the integration ''team'' was removed from notifier.yaml', NULL);
INSERT INTO deliveries VALUES (57, 'dlv_1m8gqtdmh8ytdb6mgvpe', 'evt_1m8gqtdmghg3949cfyp9', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.824733+00:00', '2026-11-28T09:29:43.866725+00:00', '{"delivery_id":"dlv_1m8gqtdmh8ytdb6mgvpe","event_id":"evt_1m8gqtdmghg3949cfyp9","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.824733Z","attempts":0,"is_test":false}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', NULL, 'QA-8');
INSERT INTO deliveries VALUES (58, 'dlv_1m8gqtdnszh0s14x2nft', 'evt_1m8gqtdnstmqcsa5xcq1', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.865038+00:00', '2026-11-28T09:29:44.298497+00:00', '{"delivery_id":"dlv_1m8gqtdnszh0s14x2nft","event_id":"evt_1m8gqtdnstmqcsa5xcq1","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.865038Z","attempts":0,"is_test":false}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:43 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (59, 'dlv_1m8gqtdnsqjseb7zvnyk', 'evt_1m8gqtdnstmqcsa5xcq1', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:44.880233+00:00', '2026-11-28T09:29:43.865038+00:00', NULL, '{"delivery_id":"dlv_1m8gqtdnsqjseb7zvnyk","event_id":"evt_1m8gqtdnstmqcsa5xcq1","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.865038Z","attempts":0,"is_test":false}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:43 UTC', 'Slack answered 503 ok', NULL);
INSERT INTO deliveries VALUES (60, 'dlv_1m8gqtdnsr8cfkhkxgq1', 'evt_1m8gqtdnstmqcsa5xcq1', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:43.865038+00:00', '2026-11-28T09:29:43.865038+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (61, 'dlv_1m8gqtdns4np54ytev7z', 'evt_1m8gqtdnstmqcsa5xcq1', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:43.865038+00:00', '2026-11-28T09:29:44.268821+00:00', '{"delivery_id":"dlv_1m8gqtdns4np54ytev7z","event_id":"evt_1m8gqtdnstmqcsa5xcq1","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.865038Z","attempts":0,"is_test":false}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:43 UTC', 'Slack answered 404 ok', NULL);
INSERT INTO deliveries VALUES (62, 'dlv_1m8gqtdnshvq1yy0sb39', 'evt_1m8gqtdnstmqcsa5xcq1', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'cancelled', 0, NULL, '2026-11-28T09:29:43.865038+00:00', '2026-11-28T09:29:44.317314+00:00', NULL, NULL, 'the integration ''team'' was removed from notifier.yaml', NULL);
INSERT INTO deliveries VALUES (63, 'dlv_1m8gqtdns3tn0s217fs9', 'evt_1m8gqtdnstmqcsa5xcq1', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.865038+00:00', '2026-11-28T09:29:43.958505+00:00', '{"delivery_id":"dlv_1m8gqtdns3tn0s217fs9","event_id":"evt_1m8gqtdnstmqcsa5xcq1","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.865038Z","attempts":0,"is_test":false}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:43 UTC', NULL, 'QA-9');
INSERT INTO deliveries VALUES (64, 'dlv_1m8gqtdpnd8dt13wb3jp', 'evt_1m8gqtdpn6hjhe2w4wcp', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.893050+00:00', '2026-11-28T09:29:44.293259+00:00', '{"delivery_id":"dlv_1m8gqtdpnd8dt13wb3jp","event_id":"evt_1m8gqtdpn6hjhe2w4wcp","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.893050Z","attempts":0,"is_test":false}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (65, 'dlv_1m8gqtdpn242804m23bq', 'evt_1m8gqtdpn6hjhe2w4wcp', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:45.181765+00:00', '2026-11-28T09:29:43.893050+00:00', NULL, '{"delivery_id":"dlv_1m8gqtdpn242804m23bq","event_id":"evt_1m8gqtdpn6hjhe2w4wcp","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.893050Z","attempts":0,"is_test":false}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', 'Slack answered 503 ok', NULL);
INSERT INTO deliveries VALUES (66, 'dlv_1m8gqtdpnn03jf6z6fgh', 'evt_1m8gqtdpn6hjhe2w4wcp', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:43.893050+00:00', '2026-11-28T09:29:43.893050+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (67, 'dlv_1m8gqtdpn1rg551pnhv2', 'evt_1m8gqtdpn6hjhe2w4wcp', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:43.893050+00:00', '2026-11-28T09:29:44.303756+00:00', '{"delivery_id":"dlv_1m8gqtdpn1rg551pnhv2","event_id":"evt_1m8gqtdpn6hjhe2w4wcp","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.893050Z","attempts":0,"is_test":false}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', 'Slack answered 404 ok', NULL);
INSERT INTO deliveries VALUES (68, 'dlv_1m8gqtdpndybeqbk3n6t', 'evt_1m8gqtdpn6hjhe2w4wcp', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'cancelled', 0, NULL, '2026-11-28T09:29:43.893050+00:00', '2026-11-28T09:29:44.317201+00:00', NULL, NULL, 'the integration ''team'' was removed from notifier.yaml', NULL);
INSERT INTO deliveries VALUES (69, 'dlv_1m8gqtdpnaekpakvg8nt', 'evt_1m8gqtdpn6hjhe2w4wcp', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.893050+00:00', '2026-11-28T09:29:43.940209+00:00', '{"delivery_id":"dlv_1m8gqtdpnaekpakvg8nt","event_id":"evt_1m8gqtdpn6hjhe2w4wcp","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.893050Z","attempts":0,"is_test":false}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', NULL, 'QA-10');
INSERT INTO deliveries VALUES (70, 'dlv_1m8gqtdq3sh6h678604p', 'evt_1m8gqtdq3xepjy67mnjh', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.907429+00:00', '2026-11-28T09:29:44.314047+00:00', '{"delivery_id":"dlv_1m8gqtdq3sh6h678604p","event_id":"evt_1m8gqtdq3xepjy67mnjh","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.907429Z","attempts":0,"is_test":false}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:43 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (71, 'dlv_1m8gqtdq3m4nxxg47nev', 'evt_1m8gqtdq3xepjy67mnjh', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:45.137694+00:00', '2026-11-28T09:29:43.907429+00:00', NULL, '{"delivery_id":"dlv_1m8gqtdq3m4nxxg47nev","event_id":"evt_1m8gqtdq3xepjy67mnjh","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.907429Z","attempts":0,"is_test":false}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:43 UTC', 'Slack answered 503 ok', NULL);
INSERT INTO deliveries VALUES (72, 'dlv_1m8gqtdq3b9abcrx1xa6', 'evt_1m8gqtdq3xepjy67mnjh', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:43.907429+00:00', '2026-11-28T09:29:43.907429+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (73, 'dlv_1m8gqtdq3s4hmykxydxt', 'evt_1m8gqtdq3xepjy67mnjh', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:43.907429+00:00', '2026-11-28T09:29:44.296258+00:00', '{"delivery_id":"dlv_1m8gqtdq3s4hmykxydxt","event_id":"evt_1m8gqtdq3xepjy67mnjh","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.907429Z","attempts":0,"is_test":false}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:43 UTC', 'Slack answered 404 ok', NULL);
INSERT INTO deliveries VALUES (74, 'dlv_1m8gqtdq3n04g67dn1qs', 'evt_1m8gqtdq3xepjy67mnjh', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'cancelled', 0, NULL, '2026-11-28T09:29:43.907429+00:00', '2026-11-28T09:29:44.308265+00:00', NULL, NULL, 'the integration ''team'' was removed from notifier.yaml', NULL);
INSERT INTO deliveries VALUES (75, 'dlv_1m8gqtdq30n4rezy0qey', 'evt_1m8gqtdq3xepjy67mnjh', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.907429+00:00', '2026-11-28T09:29:44.058998+00:00', '{"delivery_id":"dlv_1m8gqtdq30n4rezy0qey","event_id":"evt_1m8gqtdq3xepjy67mnjh","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.907429Z","attempts":0,"is_test":false}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:43 UTC', NULL, 'QA-12');
INSERT INTO deliveries VALUES (76, 'dlv_1m8gqtdqh02d34wvwsv0', 'evt_1m8gqtdqhcagen940z8h', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.921467+00:00', '2026-11-28T09:29:44.312824+00:00', '{"delivery_id":"dlv_1m8gqtdqh02d34wvwsv0","event_id":"evt_1m8gqtdqhcagen940z8h","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script silenced failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.921467Z","attempts":0,"is_test":false}', '❌ Script silenced failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (77, 'dlv_1m8gqtdqhstqjsn7j4c1', 'evt_1m8gqtdqhcagen940z8h', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:45.010426+00:00', '2026-11-28T09:29:43.921467+00:00', NULL, '{"delivery_id":"dlv_1m8gqtdqhstqjsn7j4c1","event_id":"evt_1m8gqtdqhcagen940z8h","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script silenced failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.921467Z","attempts":0,"is_test":false}', '❌ Script silenced failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', 'Slack answered 503 ok', NULL);
INSERT INTO deliveries VALUES (78, 'dlv_1m8gqtdqhej4wzj49yqb', 'evt_1m8gqtdqhcagen940z8h', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:43.921467+00:00', '2026-11-28T09:29:43.921467+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (79, 'dlv_1m8gqtdqhy94ww3e8mmq', 'evt_1m8gqtdqhcagen940z8h', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:43.921467+00:00', '2026-11-28T09:29:44.283724+00:00', '{"delivery_id":"dlv_1m8gqtdqhy94ww3e8mmq","event_id":"evt_1m8gqtdqhcagen940z8h","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script silenced failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.921467Z","attempts":0,"is_test":false}', '❌ Script silenced failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', 'Slack answered 404 ok', NULL);
INSERT INTO deliveries VALUES (80, 'dlv_1m8gqtdqhhea2mjxesma', 'evt_1m8gqtdqhcagen940z8h', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'cancelled', 0, NULL, '2026-11-28T09:29:43.921467+00:00', '2026-11-28T09:29:44.308265+00:00', NULL, NULL, 'the integration ''team'' was removed from notifier.yaml', NULL);
INSERT INTO deliveries VALUES (81, 'dlv_1m8gqtdqh8c350qm6jw3', 'evt_1m8gqtdqhcagen940z8h', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-9', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:43.921467+00:00', '2026-11-28T09:29:44.060335+00:00', '{"delivery_id":"dlv_1m8gqtdqh8c350qm6jw3","event_id":"evt_1m8gqtdqhcagen940z8h","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script silenced failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:43 UTC"}],"links":[],"time":"2026-11-28T09:29:43.921467Z","attempts":0,"is_test":false}', '❌ Script silenced failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:43 UTC', NULL, 'QA-11');
INSERT INTO deliveries VALUES (82, 'dlv_1m8gqte4bwsehacgcqpq', 'evt_1m8gqte4bp3qsf6mwezd', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:44.331515+00:00', '2026-11-28T09:29:44.331515+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (83, 'dlv_1m8gqte4bqdkm2hvg17e', 'evt_1m8gqte4bp3qsf6mwezd', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:44.331515+00:00', '2026-11-28T09:29:44.331515+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (84, 'dlv_1m8gqte4b4je18pwabh3', 'evt_1m8gqte4bp3qsf6mwezd', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:44.331515+00:00', '2026-11-28T09:29:44.331515+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (85, 'dlv_1m8gqte4bfhbve0284at', 'evt_1m8gqte4bp3qsf6mwezd', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:44.331515+00:00', '2026-11-28T09:29:44.331515+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (86, 'dlv_1m8gqte4cyc5ze61cqww', 'evt_1m8gqte4bp3qsf6mwezd', 'script_execution_failed', 40, 'failures', 'crew', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:44.331515+00:00', '2026-11-28T09:29:44.331515+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (87, 'dlv_1m8gqte4cnmatcm3td0b', 'evt_1m8gqte4bp3qsf6mwezd', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:44.331515+00:00', '2026-11-28T09:29:44.331515+00:00', NULL, NULL, NULL, NULL, NULL);
CREATE TABLE attempts (
    seq INTEGER PRIMARY KEY,
    delivery_id TEXT NOT NULL REFERENCES deliveries (id),
    at TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('sent', 'failed')),
    reason TEXT NOT NULL,
    status_code INTEGER,
    duration_ms INTEGER NOT NULL
);
INSERT INTO attempts VALUES (1, 'dlv_1m8gqtd3e3t3ff0tnm1z', '2026-11-28T09:29:43.561843+00:00', 'sent', 'created QA-1', 201, 223);
INSERT INTO attempts VALUES (2, 'dlv_1m8gqtd376yh4w192twp', '2026-11-28T09:29:43.571755+00:00', 'sent', 'created QA-2', 201, 277);
INSERT INTO attempts VALUES (3, 'dlv_1m8gqtd4t0g4ktj7hqst', '2026-11-28T09:29:43.623662+00:00', 'sent', 'created QA-3', 201, 37);
INSERT INTO attempts VALUES (4, 'dlv_1m8gqtd3wjr65s02a03a', '2026-11-28T09:29:43.694175+00:00', 'sent', 'created QA-4', 201, 98);
INSERT INTO attempts VALUES (5, 'dlv_1m8gqtd5n36eeep4qsd3', '2026-11-28T09:29:43.742887+00:00', 'sent', 'created QA-5', 201, 40);
INSERT INTO attempts VALUES (6, 'dlv_1m8gqtdjsb0gt4ag969s', '2026-11-28T09:29:43.808467+00:00', 'sent', 'created QA-6', 201, 7);
INSERT INTO attempts VALUES (7, 'dlv_1m8gqtdkvqrwfkcyqz5k', '2026-11-28T09:29:43.832620+00:00', 'sent', 'created QA-7', 201, 15);
INSERT INTO attempts VALUES (8, 'dlv_1m8gqtdmh8ytdb6mgvpe', '2026-11-28T09:29:43.866725+00:00', 'sent', 'created QA-8', 201, 9);
INSERT INTO attempts VALUES (9, 'dlv_1m8gqtdpnaekpakvg8nt', '2026-11-28T09:29:43.940209+00:00', 'sent', 'created QA-10', 201, 31);
INSERT INTO attempts VALUES (10, 'dlv_1m8gqtdns3tn0s217fs9', '2026-11-28T09:29:43.958505+00:00', 'sent', 'created QA-9', 201, 74);
INSERT INTO attempts VALUES (11, 'dlv_1m8gqtdq30n4rezy0qey', '2026-11-28T09:29:44.058998+00:00', 'sent', 'created QA-12', 201, 2);
INSERT INTO attempts VALUES (12, 'dlv_1m8gqtdqh8c350qm6jw3', '2026-11-28T09:29:44.060335+00:00', 'sent', 'created QA-11', 201, 5);
INSERT INTO attempts VALUES (13, 'dlv_1m8gqtd37qyw8b50b607', '2026-11-28T09:29:44.138576+00:00', 'sent', 'Slack answered 200', 200, 853);
INSERT INTO attempts VALUES (14, 'dlv_1m8gqtd3ey34qy96qq83', '2026-11-28T09:29:44.155082+00:00', 'failed', 'Slack answered 503 ok', 503, 828);
INSERT INTO attempts VALUES (15, 'dlv_1m8gqtd37sgc66p002x4', '2026-11-28T09:29:44.161550+00:00', 'sent', 'Slack answered 200', 200, 871);
INSERT INTO attempts VALUES (16, 'dlv_1m8gqtd37rsyfsb158na', '2026-11-28T09:29:44.168425+00:00', 'failed', 'Slack answered 503 ok', 503, 884);
INSERT INTO attempts VALUES (17, 'dlv_1m8gqtd3et8b85abwxw4', '2026-11-28T09:29:44.169556+00:00', 'sent', 'Slack answered 200', 200, 834);
INSERT INTO attempts VALUES (18, 'dlv_1m8gqtd3ej5pf4ddt5ag', '2026-11-28T09:29:44.170617+00:00', 'sent', 'Slack answered 200', 200, 847);
INSERT INTO attempts VALUES (19, 'dlv_1m8gqtd37w7dm9jeyhba', '2026-11-28T09:29:44.171424+00:00', 'failed', 'Slack answered 404 ok', 404, 885);
INSERT INTO attempts VALUES (20, 'dlv_1m8gqtd3wppz34tg4drz', '2026-11-28T09:29:44.171790+00:00', 'sent', 'Slack answered 200', 200, 816);
INSERT INTO attempts VALUES (21, 'dlv_1m8gqtd3wfvvj8kttddx', '2026-11-28T09:29:44.172675+00:00', 'failed', 'Slack answered 503 ok', 503, 825);
INSERT INTO attempts VALUES (22, 'dlv_1m8gqtd4szxj982nhf3m', '2026-11-28T09:29:44.173033+00:00', 'sent', 'Slack answered 200', 200, 801);
INSERT INTO attempts VALUES (23, 'dlv_1m8gqtd4t4c0eb7v4q13', '2026-11-28T09:29:44.173827+00:00', 'sent', 'Slack answered 200', 200, 792);
INSERT INTO attempts VALUES (24, 'dlv_1m8gqtd3wefhbexsh99g', '2026-11-28T09:29:44.174156+00:00', 'sent', 'Slack answered 200', 200, 835);
INSERT INTO attempts VALUES (25, 'dlv_1m8gqtd3w2phyjxr55gr', '2026-11-28T09:29:44.175250+00:00', 'failed', 'Slack answered 404 ok', 404, 821);
INSERT INTO attempts VALUES (26, 'dlv_1m8gqtd3e7cen84228sa', '2026-11-28T09:29:44.176043+00:00', 'failed', 'Slack answered 404 ok', 404, 841);
INSERT INTO attempts VALUES (27, 'dlv_1m8gqtd4ts6qfww42g10', '2026-11-28T09:29:44.176707+00:00', 'failed', 'Slack answered 404 ok', 404, 796);
INSERT INTO attempts VALUES (28, 'dlv_1m8gqtd4t1gxktm4t3ea', '2026-11-28T09:29:44.177148+00:00', 'failed', 'Slack answered 503 ok', 503, 801);
INSERT INTO attempts VALUES (29, 'dlv_1m8gqtd5mn48z7vfcg9v', '2026-11-28T09:29:44.180050+00:00', 'sent', 'Slack answered 200', 200, 2);
INSERT INTO attempts VALUES (30, 'dlv_1m8gqtd5mb3nbkj4q8e6', '2026-11-28T09:29:44.198929+00:00', 'failed', 'Slack answered 503 ok', 503, 14);
INSERT INTO attempts VALUES (31, 'dlv_1m8gqtd8jctspa72g4a9', '2026-11-28T09:29:44.217361+00:00', 'sent', 'Slack answered 200', 200, 3);
INSERT INTO attempts VALUES (32, 'dlv_1m8gqtd5mq0t2a8sg568', '2026-11-28T09:29:44.217868+00:00', 'failed', 'Slack answered 404 ok', 404, 5);
INSERT INTO attempts VALUES (33, 'dlv_1m8gqtdjsb0kymyxt2z1', '2026-11-28T09:29:44.219557+00:00', 'failed', 'Slack answered 404 ok', 404, 20);
INSERT INTO attempts VALUES (34, 'dlv_1m8gqtdmhqstm50medhc', '2026-11-28T09:29:44.220743+00:00', 'failed', 'Slack answered 503 ok', 503, 24);
INSERT INTO attempts VALUES (35, 'dlv_1m8gqtd6sh9qgw4genw2', '2026-11-28T09:29:44.221380+00:00', 'sent', 'Slack answered 200', 200, 5);
INSERT INTO attempts VALUES (36, 'dlv_1m8gqtdd15zhp7va9f2x', '2026-11-28T09:29:44.223542+00:00', 'sent', 'Slack answered 200', 200, 18);
INSERT INTO attempts VALUES (37, 'dlv_1m8gqtd5mw6p0055r5h0', '2026-11-28T09:29:44.225617+00:00', 'sent', 'Slack answered 200', 200, 17);
INSERT INTO attempts VALUES (38, 'dlv_1m8gqtd7r1kw28b4bhpq', '2026-11-28T09:29:44.226130+00:00', 'sent', 'Slack answered 200', 200, 20);
INSERT INTO attempts VALUES (39, 'dlv_1m8gqtdmhejajcrxvhx5', '2026-11-28T09:29:44.226570+00:00', 'failed', 'Slack answered 404 ok', 404, 17);
INSERT INTO attempts VALUES (40, 'dlv_1m8gqtdkvbhy9cqmzj18', '2026-11-28T09:29:44.227247+00:00', 'failed', 'Slack answered 404 ok', 404, 14);
INSERT INTO attempts VALUES (41, 'dlv_1m8gqtdjsad41j0g44e4', '2026-11-28T09:29:44.227685+00:00', 'failed', 'Slack answered 503 ok', 503, 20);
INSERT INTO attempts VALUES (42, 'dlv_1m8gqtd66g5ssgx27d8d', '2026-11-28T09:29:44.228023+00:00', 'sent', 'Slack answered 200', 200, 20);
INSERT INTO attempts VALUES (43, 'dlv_1m8gqtdjseatmz14wtsq', '2026-11-28T09:29:44.229424+00:00', 'sent', 'Slack answered 200', 200, 5);
INSERT INTO attempts VALUES (44, 'dlv_1m8gqtd75c7z6zj8aabw', '2026-11-28T09:29:44.229769+00:00', 'sent', 'Slack answered 200', 200, 19);
INSERT INTO attempts VALUES (45, 'dlv_1m8gqtdkvsknydvdwz4n', '2026-11-28T09:29:44.231736+00:00', 'failed', 'Slack answered 503 ok', 503, 4);
INSERT INTO attempts VALUES (46, 'dlv_1m8gqtdc8dbt49800x7e', '2026-11-28T09:29:44.256062+00:00', 'sent', 'Slack answered 200', 200, 9);
INSERT INTO attempts VALUES (47, 'dlv_1m8gqtdnsqjseb7zvnyk', '2026-11-28T09:29:44.256798+00:00', 'failed', 'Slack answered 503 ok', 503, 19);
INSERT INTO attempts VALUES (48, 'dlv_1m8gqtdns4np54ytev7z', '2026-11-28T09:29:44.268821+00:00', 'failed', 'Slack answered 404 ok', 404, 20);
INSERT INTO attempts VALUES (49, 'dlv_1m8gqtdpn242804m23bq', '2026-11-28T09:29:44.269732+00:00', 'failed', 'Slack answered 503 ok', 503, 13);
INSERT INTO attempts VALUES (50, 'dlv_1m8gqtdjstr2afvx1fch', '2026-11-28T09:29:44.280477+00:00', 'sent', 'Slack answered 200', 200, 28);
INSERT INTO attempts VALUES (51, 'dlv_1m8gqtdqhstqjsn7j4c1', '2026-11-28T09:29:44.283054+00:00', 'failed', 'Slack answered 503 ok', 503, 1);
INSERT INTO attempts VALUES (52, 'dlv_1m8gqtdqhy94ww3e8mmq', '2026-11-28T09:29:44.283724+00:00', 'failed', 'Slack answered 404 ok', 404, 8);
INSERT INTO attempts VALUES (53, 'dlv_1m8gqtdkv6pvjgn1wwg8', '2026-11-28T09:29:44.288171+00:00', 'sent', 'Slack answered 200', 200, 18);
INSERT INTO attempts VALUES (54, 'dlv_1m8gqtdgk136m25xmm8m', '2026-11-28T09:29:44.291344+00:00', 'sent', 'Slack answered 200', 200, 5);
INSERT INTO attempts VALUES (55, 'dlv_1m8gqtdpnd8dt13wb3jp', '2026-11-28T09:29:44.293259+00:00', 'sent', 'Slack answered 200', 200, 8);
INSERT INTO attempts VALUES (56, 'dlv_1m8gqtdq3s4hmykxydxt', '2026-11-28T09:29:44.296258+00:00', 'failed', 'Slack answered 404 ok', 404, 19);
INSERT INTO attempts VALUES (57, 'dlv_1m8gqtdmgn11v14714xm', '2026-11-28T09:29:44.296898+00:00', 'sent', 'Slack answered 200', 200, 21);
INSERT INTO attempts VALUES (58, 'dlv_1m8gqtdj9va8wj7r64mw', '2026-11-28T09:29:44.297277+00:00', 'sent', 'Slack answered 200', 200, 19);
INSERT INTO attempts VALUES (59, 'dlv_1m8gqtdq3m4nxxg47nev', '2026-11-28T09:29:44.297886+00:00', 'failed', 'Slack answered 503 ok', 503, 19);
INSERT INTO attempts VALUES (60, 'dlv_1m8gqtdnszh0s14x2nft', '2026-11-28T09:29:44.298497+00:00', 'sent', 'Slack answered 200', 200, 18);
INSERT INTO attempts VALUES (61, 'dlv_1m8gqtdpn1rg551pnhv2', '2026-11-28T09:29:44.303756+00:00', 'failed', 'Slack answered 404 ok', 404, 9);
INSERT INTO attempts VALUES (62, 'dlv_1m8gqtdqh02d34wvwsv0', '2026-11-28T09:29:44.312824+00:00', 'sent', 'Slack answered 200', 200, 2);
INSERT INTO attempts VALUES (63, 'dlv_1m8gqtdq3sh6h678604p', '2026-11-28T09:29:44.314047+00:00', 'sent', 'Slack answered 200', 200, 4);
CREATE TABLE answers (
    key TEXT PRIMARY KEY,
    body_hash TEXT NOT NULL,
    answer TEXT NOT NULL,
    at TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO answers VALUES ('id:run-4711', 'f4ec4b021cf4e76c623abe10cbadcc0c1c59b91ed8872660e41d200d22095720', 'run-4711', '2026-11-28T09:29:43.321445+00:00');
CREATE TABLE entries (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;
INSERT INTO entries VALUES ('integration', 'away', '6dd0996b84a1976a95486fbad113d4a119c3565a9299709e22d3b84c19933c17', '2026-11-28T09:29:43.201318+00:00', '2026-11-28T09:29:43.201318+00:00');
INSERT INTO entries VALUES ('integration', 'chat', 'cf36d689efd7ddc1594a1ff625aad845b65ef6356d6e51f69b2e1916e056954c', '2026-11-28T09:29:43.201318+00:00', '2026-11-28T09:29:43.201318+00:00');
INSERT INTO entries VALUES ('integration', 'crew', 'c816d45ac67b61f6c98ef29b0b1f2717be2814fed33b78176fb143d205f9e83b', '2026-11-28T09:29:44.308265+00:00', '2026-11-28T09:29:44.308265+00:00');
INSERT INTO entries VALUES ('integration', 'issues', '4a5d62e65e94516af0a52aabbfffbeed0689884c9f69b6b5637da1fa3688daa8', '2026-11-28T09:29:43.201318+00:00', '2026-11-28T09:29:43.201318+00:00');
INSERT INTO entries VALUES ('integration', 'slow', '741f9073e5a275a525aabd59963b1cb0a98007e912626e2248dc69b94a719d3a', '2026-11-28T09:29:43.201318+00:00', '2026-11-28T09:29:43.201318+00:00');
INSERT INTO entries VALUES ('integration', 'wrong', '8de443e5cb8a250a71e5e6ecaa942fea4ad0deedce7cbca7a0fd5430fe04611a', '2026-11-28T09:29:43.201318+00:00', '2026-11-28T09:29:43.201318+00:00');
INSERT INTO entries VALUES ('rule', 'digest', '2cb644c1f036538079cfda72d1c194e2a42c76257b371c1420f5941d9d5111f7', '2026-11-28T09:29:43.201318+00:00', '2026-11-28T09:29:44.308265+00:00');
INSERT INTO entries VALUES ('rule', 'failures', '63b810fc560681621052a333ed7cd8c2276c53f7d76693d0d83323f22391b4f4', '2026-11-28T09:29:43.201318+00:00', '2026-11-28T09:29:44.308265+00:00');
INSERT INTO entries VALUES ('rule', 'hosts', '35c7348f71fc902a03e3e8b4b396fd6ec4f35c8d765fb7e44c2dee8f0924ba4e', '2026-11-28T09:29:43.201318+00:00', '2026-11-28T09:29:43.201318+00:00');
INSERT INTO entries VALUES ('rule', 'once', '39e4c86b288f614debc733fe02a6ad5ed29f4d7ad387d45b8d45199fc09d6154', '2026-11-28T09:29:43.201318+00:00', '2026-11-28T09:29:44.308265+00:00');
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
