import"../chunks/common-D1B4B6oG.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-DF6oq6KT.js";export{k as ClipVolumeSlider}from"../chunks/clip-controls-e63DhDnM.js";
