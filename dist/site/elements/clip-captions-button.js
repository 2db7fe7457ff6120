export{C as ClipCaptionsButton}from"../chunks/clip-controls-BK0yYFdk.js";import"../chunks/clip-player-B-puBjcO.js";
