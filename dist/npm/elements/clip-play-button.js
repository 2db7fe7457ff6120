import"../chunks/common-C7Wi3ivc.js";import"lit";export{e as ClipPlayButton}from"../chunks/clip-controls-BSiJX4fr.js";import"../chunks/clip-player-BA_1oYmV.js";
