import"../chunks/common-VCWgW6RO.js";import"lit";import"lit/decorators.js";export{h as ClipSettingsButton}from"../chunks/clip-controls-DIhQej8q.js";import"../chunks/clip-player-CZNmqAPT.js";
