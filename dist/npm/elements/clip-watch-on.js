import"../chunks/common-C7Wi3ivc.js";import"lit";import"../chunks/clip-player-BA_1oYmV.js";import"../chunks/clip-controls-BSiJX4fr.js";export{c as ClipWatchOn}from"../chunks/seek-parts-BkcU_OkA.js";
