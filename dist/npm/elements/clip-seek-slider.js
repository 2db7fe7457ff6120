import"../chunks/common-D1B4B6oG.js";import"lit";import"../chunks/clip-player-DF6oq6KT.js";export{g as ClipSeekSlider}from"../chunks/clip-controls-e63DhDnM.js";
