/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // No image is resized here, so none of the image optimiser's risks is taken.
  images: { unoptimized: true },
  // What one change of a posting may hold (lib/contract/workspace/plans.ts): a pasted text of 100 kB and more is kept.
  experimental: { serverActions: { bodySizeLimit: "5mb" } },
  // Types are checked once, by `npm run types`, over pages and server alike.
  typescript: { ignoreBuildErrors: true },
};
