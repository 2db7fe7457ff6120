import"../chunks/common-CRk0aH5y.js";import"lit";import"../chunks/clip-player-9o77TFW6.js";export{g as ClipSeekSlider}from"../chunks/clip-controls-B_kPJMer.js";
