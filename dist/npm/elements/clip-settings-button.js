import"../chunks/common-8b4kL88q.js";import"lit";import"lit/decorators.js";export{h as ClipSettingsButton}from"../chunks/clip-controls-CZxsH3AR.js";import"../chunks/clip-player-iDPkiT5s.js";
