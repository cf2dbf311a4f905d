/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // No image is resized here, so none of the image optimiser's risks is taken.
  images: { unoptimized: true },
  // Types are checked once, by `npm run types`, over pages and server alike.
  typescript: { ignoreBuildErrors: true },
};
