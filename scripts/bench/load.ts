/**
 * `load.ts ADDRESS CONNECTIONS SECONDS`: asks for one address over kept connections, as fast as it is answered, and
 * prints how many answers a second came. A process of its own, as a browser would be.
 */
import { Agent, get } from "node:http";

const [address = "", connections = "1", seconds = "1"] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });

function once(): Promise<void> {
  return new Promise((resolve, reject) => {
    get(address, { agent }, (response) => {
      response.resume();
      response.on("error", reject);
      response.on("end", () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`${address} was answered with ${response.statusCode}`));
      });
    }).on("error", reject);
  });
}

const began = performance.now();
const end = began + Number(seconds) * 1000;
let answers = 0;

async function connection(): Promise<void> {
  while (performance.now() < end) {
    await once();
    answers += 1;
  }
}

await Promise.all(Array.from({ length: Number(connections) }, connection));
console.log(answers / ((performance.now() - began) / 1000));
agent.destroy();
