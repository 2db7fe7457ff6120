export{f as ClipMuteButton}from"../chunks/clip-controls-BK0yYFdk.js";import"../chunks/clip-player-B-puBjcO.js";
