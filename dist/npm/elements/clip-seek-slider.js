import"../chunks/common-D6O0BAkQ.js";import"lit";import"../chunks/clip-player-BjCZMUy9.js";export{h as ClipSeekSlider}from"../chunks/clip-controls-B2PYLkRk.js";import"../chunks/shared-4-XO-Cen.js";
