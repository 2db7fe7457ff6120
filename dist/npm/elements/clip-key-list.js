import"../chunks/common-DXG899xm.js";import"lit";import"../chunks/clip-player-R2LSzduM.js";import"../chunks/player-B9oD12Dj.js";export{C as ClipKeyList}from"../chunks/clip-key-help-BVTtPe--.js";
