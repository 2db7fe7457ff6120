import"../chunks/common-VCWgW6RO.js";import"lit";export{e as ClipMuteButton}from"../chunks/clip-controls-DIhQej8q.js";import"../chunks/clip-player-CZNmqAPT.js";
