import"../chunks/common-CTN8z-kS.js";import"lit";import"../chunks/clip-player-BkyYEdi1.js";export{j as ClipTime}from"../chunks/clip-controls-DUiIz0TM.js";
