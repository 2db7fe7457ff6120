import"../chunks/common-yq2amkJz.js";import"lit";import"../chunks/clip-player-QuaNleuS.js";export{C as ClipKeyList}from"../chunks/clip-key-help-DzpruIYP.js";
