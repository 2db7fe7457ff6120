import"../chunks/common-rr1JpXLd.js";import"lit";import"../chunks/clip-player-BgrEc0TI.js";import"../chunks/clip-controls-DhBcXCJB.js";export{c as ClipWatchOn}from"../chunks/seek-parts-BJ413Cej.js";
