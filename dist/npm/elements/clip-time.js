import"../chunks/common-CRk0aH5y.js";import"lit";import"../chunks/clip-player-9o77TFW6.js";export{j as ClipTime}from"../chunks/clip-controls-B_kPJMer.js";
