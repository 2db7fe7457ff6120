export{f as ClipMuteButton}from"../chunks/clip-controls-BlmVJ0DI.js";import"../chunks/clip-player-CazMg2-w.js";
