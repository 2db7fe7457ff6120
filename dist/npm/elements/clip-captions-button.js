import"../chunks/common-rr1JpXLd.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-DhBcXCJB.js";import"../chunks/clip-player-BgrEc0TI.js";
