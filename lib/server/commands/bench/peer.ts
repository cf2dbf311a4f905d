import { createServer } from "node:http";
import Fastify from "fastify";
import pg from "pg";

/**
 * What our server is measured against, each in a process of its own on PORT: `bare` answers fixed bytes from node:http;
 * `fastify` does the same queries as we do with Fastify and node-postgres, without keys, limits or checks.
 */
const port = Number(process.env.PORT);
const ready = () => process.stdout.write("peer is ready\n");

if (process.argv[2] === "bare") {
  const bytes = await new Promise<Buffer>((resolve) => {
    const parts: Buffer[] = [];
    process.stdin.on("data", (part: Buffer) => parts.push(part));
    process.stdin.on("end", () => resolve(Buffer.concat(parts)));
  });
  createServer((_, answer) => {
    answer.writeHead(200, { "content-type": "application/json; charset=utf-8", "content-length": bytes.length });
    answer.end(bytes);
  }).listen(port, ready);
} else {
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });
  const app = Fastify();
  app.get("/postings", async () => {
    const { rows } = await pool.query({
      name: "postings",
      text: `select p.*, (select coalesce(json_agg(json_build_object('id', s.id, 'type', s.type, 'order', s.rank, 'config', s.config) order by s.rank), '[]')
        from workflow_steps s where s.posting_id = p.id) as workflow
        from postings p where p.workspace_id = $1 order by p.created_at desc, p.id desc limit 21`,
      values: [process.env.WORKSPACE_ID],
    });
    return { data: rows.slice(0, 20), pagination: { has_more: rows.length > 20, total_count: null } };
  });
  app.post<{ Body: { name: string; email: string } }>("/candidates", async (request, reply) => {
    const { rows } = await pool.query({
      name: "candidate",
      text: "insert into bench_candidates (posting_id, name, email) values ($1, $2, $3) returning *",
      values: ["PEERS", request.body.name, request.body.email],
    });
    return reply.code(201).send({ data: rows[0] });
  });
  await app.listen({ port });
  ready();
}
