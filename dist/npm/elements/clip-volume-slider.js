import"../chunks/common-CTN8z-kS.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-BkyYEdi1.js";export{k as ClipVolumeSlider}from"../chunks/clip-controls-DUiIz0TM.js";
