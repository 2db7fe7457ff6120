import"../chunks/common-CRk0aH5y.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-9o77TFW6.js";export{k as ClipVolumeSlider}from"../chunks/clip-controls-B_kPJMer.js";
