import"../chunks/common-CTN8z-kS.js";import"lit";import"../chunks/clip-player-BkyYEdi1.js";export{g as ClipSeekSlider}from"../chunks/clip-controls-DUiIz0TM.js";
