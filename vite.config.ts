import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env.NACHTWACHT_SERVER ?? 'http://localhost:8080';

export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|i18next|react-i18next)[\\/]/,
              priority: 30,
            },
            { name: 'map-libre', test: /node_modules[\\/]maplibre-gl[\\/]/, priority: 25 },
            { name: 'map-box', test: /node_modules[\\/]mapbox-gl[\\/]/, priority: 25 },
            {
              name: 'emotion',
              test: /node_modules[\\/](@emotion|stylis|@mui[\\/](system|styled-engine|utils))[\\/]/,
              priority: 20,
            },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/api': server,
      '/socket.io': { target: server, ws: true },
    },
  },
});
