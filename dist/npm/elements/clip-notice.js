import"../chunks/common-D6O0BAkQ.js";import"lit";import"../chunks/clip-player-BjCZMUy9.js";export{C as ClipNotice}from"../chunks/clip-notice-CqmEGuPg.js";
