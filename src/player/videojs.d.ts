declare module '@videojs/http-streaming';
