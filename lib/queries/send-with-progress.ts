/**
 * `fetch` for one request whose body takes a while: it tells how much has been sent, which fetch itself cannot.
 * `onProgress` gets whole percent, 0-100. Rejects with a TypeError when the network fails and an AbortError when stopped.
 */
export async function sendWithProgress(
  request: Request,
  onProgress: (percent: number) => void,
  signal: AbortSignal,
): Promise<Response> {
  const body = await request.blob();
  return new Promise((resolve, reject) => {
    const stopped = () => reject(new DOMException("The upload was stopped.", "AbortError"));
    if (signal.aborted) return stopped();
    const wire = new XMLHttpRequest();
    wire.open(request.method, request.url);
    for (const [name, value] of request.headers) wire.setRequestHeader(name, value);
    wire.responseType = "text";
    wire.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(Math.round((100 * event.loaded) / event.total));
    };
    wire.onload = () => {
      const headers = new Headers();
      const retryAfter = wire.getResponseHeader("retry-after");
      if (retryAfter) headers.set("retry-after", retryAfter);
      resolve(new Response(wire.responseText, { status: wire.status, headers }));
    };
    wire.onerror = () => reject(new TypeError("The network failed."));
    wire.onabort = stopped;
    signal.addEventListener("abort", () => wire.abort(), { once: true });
    wire.send(body);
  });
}
