import"../chunks/common-VCWgW6RO.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-DIhQej8q.js";import"../chunks/clip-player-CZNmqAPT.js";
