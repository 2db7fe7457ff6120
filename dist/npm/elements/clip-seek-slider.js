import"../chunks/common-rr1JpXLd.js";import"lit";import"../chunks/clip-player-BgrEc0TI.js";export{g as ClipSeekSlider}from"../chunks/clip-controls-DhBcXCJB.js";
