import"../chunks/common-CTN8z-kS.js";import"lit";export{f as ClipPlayButton}from"../chunks/clip-controls-DUiIz0TM.js";import"../chunks/clip-player-BkyYEdi1.js";
