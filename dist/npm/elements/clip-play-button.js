import"../chunks/common-VCWgW6RO.js";import"lit";export{f as ClipPlayButton}from"../chunks/clip-controls-DIhQej8q.js";import"../chunks/clip-player-CZNmqAPT.js";
