export{g as ClipPlayButton}from"../chunks/clip-controls-DEIl9xGo.js";import"lit";import"../chunks/clip-player-CL43r4I1.js";
