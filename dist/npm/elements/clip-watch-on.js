import"../chunks/common-VCWgW6RO.js";import"lit";import"../chunks/clip-player-CZNmqAPT.js";import"../chunks/clip-controls-DIhQej8q.js";export{c as ClipWatchOn}from"../chunks/seek-parts-6WgSYk1X.js";
