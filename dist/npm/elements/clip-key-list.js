import"../chunks/common-CRk0aH5y.js";import"lit";import"../chunks/clip-player-9o77TFW6.js";export{C as ClipKeyList}from"../chunks/clip-key-help-B1vOAeWX.js";
