import"../chunks/common-rr1JpXLd.js";import"lit";import"../chunks/clip-player-BgrEc0TI.js";export{C as ClipVeil}from"../chunks/clip-veil-BIKvNj41.js";
